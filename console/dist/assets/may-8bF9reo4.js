<<<<<<<< HEAD:console/dist/assets/may-rW5kdUnk.js
import{f as e}from"./react-ChnEYF5l.js";import{I as t}from"./word-CjQ66FOC.js";import{a as n}from"./index-Bt6oWOds.js";var r=()=>e({queryKey:[`me`],queryFn:()=>n(t,{}),staleTime:1/0}).data?.me;function i(){let e=new Set(r()?.acts);return t=>e.has(t)}export{r as n,i as t};
========
import{f as e}from"./react-ChnEYF5l.js";import{I as t}from"./word-DG7jJmdJ.js";import{a as n}from"./index-DML--FX6.js";var r=()=>e({queryKey:[`me`],queryFn:()=>n(t,{}),staleTime:1/0}).data?.me;function i(){let e=new Set(r()?.acts);return t=>e.has(t)}export{r as n,i as t};
>>>>>>>> dae3cda (Files are handed in, lie sealed, and stand behind records: who uploaded one attaches it, who reads the record fetches it, whole, in part or as a picture):console/dist/assets/may-8bF9reo4.js
