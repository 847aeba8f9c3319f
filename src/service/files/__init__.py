"""Files over HTTP: handed in, fetched, shown as pictures; and the store where their contents lie sealed.

- `stores`: where contents lie, a folder or a bucket, and what is said when it is full or away
- `vault`: a content put there sealed, and any part of it opened again
- `kinds`: what a file is, by its first bytes, its name and what it is said to be
- `inspection`: whether it is whole, and no bomb
- `pictures`: thumbnails and pages, without what cameras write into photographs
- `office`: the same of what Word and Excel write
- `opener`: the process in which files are opened, `openers`: those of this server, `wire`: how they speak, `unfit`: why a file is not taken
- `intake`: from bytes that arrive to a file that may be attached
- `doors`: the addresses

A GraphQL request with files beside it is read by `service.multipart`.
"""
