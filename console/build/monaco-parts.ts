/**
 * What of Monaco the editor of GraphQL and JSON does without. The build (monaco.ts) leaves these out and
 * fails when a name is no longer there: a fifth of the largest file.
 */

/** Imports of `editor.all.js` and `edcore.main.js`, as far as they tell one from another. */
export const UNUSED = [
  'diffEditor/diffEditor.contribution',
  'codeAction/browser/codeActionContributions',
  'codelens/browser/codelensController',
  'colorPicker/browser/colorContributions',
  'colorPicker/browser/standaloneColorPickerActions',
  'dropOrPasteInto/browser/copyPasteContribution',
  'dropOrPasteInto/browser/dropIntoEditorContribution',
  'fontZoom/browser/fontZoom',
  'inlineCompletions/browser/inlineCompletions.contribution',
  'inlineProgress/browser/inlineProgress',
  'inlayHints/browser/inlayHintsContribution',
  'linkedEditing/browser/linkedEditing',
  'inlineEdit/browser/inlineEdit.contribution',
  'inlineEdits/browser/inlineEdits.contribution',
  'parameterHints/browser/parameterHints',
  'rename/browser/rename',
  'sectionHeaders/browser/sectionHeaders',
  'semanticTokens/browser/documentSemanticTokens',
  'semanticTokens/browser/viewportSemanticTokens',
  'stickyScroll/browser/stickyScrollContribution',
  'suggest/browser/suggestInlineCompletions',
  // It takes the comma of a Chinese sentence for a disguised one.
  'unicodeHighlighter/browser/unicodeHighlighter',
  'diffEditorBreadcrumbs/browser/contribution',
  'inspectTokens/inspectTokens',
  'standaloneReferenceSearch',
  'iPadShowKeyboard/iPadShowKeyboard',
];

/** Classes that only `createDiffEditor` and its like need; a file with the name of what it exports. */
export const STUBS: Record<string, string> = {
  'editor/browser/widget/diffEditor/diffEditorWidget.js': 'DiffEditorWidget',
  'editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js': 'MultiDiffEditorWidget',
};
