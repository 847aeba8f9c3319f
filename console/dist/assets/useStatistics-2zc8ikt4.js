<<<<<<<< HEAD:console/dist/assets/useStatistics-HL2kg15j.js
import{f as e}from"./react-ChnEYF5l.js";import{Q as t}from"./word-CjQ66FOC.js";import{a as n}from"./index-Bt6oWOds.js";var r=r=>e({queryKey:[`statistics`,r],queryFn:()=>n(t,r)});export{r as t};
========
import{f as e}from"./react-ChnEYF5l.js";import{Q as t}from"./word-DG7jJmdJ.js";import{a as n}from"./index-DML--FX6.js";var r=r=>e({queryKey:[`statistics`,r],queryFn:()=>n(t,r)});export{r as t};
>>>>>>>> dae3cda (Files are handed in, lie sealed, and stand behind records: who uploaded one attaches it, who reads the record fetches it, whole, in part or as a picture):console/dist/assets/useStatistics-2zc8ikt4.js
