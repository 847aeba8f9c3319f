"""What is handed in as a file: who may see it, which record rests on it, what an organization keeps, and the addresses by which
it is fetched. The contents lie sealed in a store, which the service brings (`service.files`).

- `rows`: uploads, and what is known of a file for whoever may see it
- `unfinished`: uploads that come in parts
- `quotas`: how much an organization keeps
- `uses`: the records that files are attached to
- `addresses`: signed addresses, good for one account and a few minutes
- `ciphers`: a content sealed piece by piece, so that any part of it can be opened alone
"""
