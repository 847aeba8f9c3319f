"""Cases: read as dossiers, judged by the domain, kept as rows.

`dossiers`    read, and held for an act; put together by `gathering`, their records by `lazy_steps` (sequences: `lazy`)
`keeping`     what acts made of them, written; the difference by `changes`, in the journal by `entries`
`shapes`      steps, assignments and approvals as rows and back; the case's own row in `candidates`
`histories`   whole roads written at once
`badges`      what grows old by the calendar alone
`meetings`    of branches, at which many cases are voted on
`lookups`     what is asked about cases beside their dossiers
`inbox`       what waits for a committee, counted; `statistics`, everybody counted
"""
