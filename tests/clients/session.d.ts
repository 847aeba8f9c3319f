export declare const endpoint: string;
export declare function bearer(): Promise<Record<string, string>>;
