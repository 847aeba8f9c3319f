#!/usr/bin/env bash
# The page of curl (docs/api/clients/curl.md): what is asked of a service with nothing but curl and jq. Run by test_curl.py.
set -euo pipefail
: "${JISHI_URL:=http://127.0.0.1:8000}" "${JISHI_LOGIN:=branch}" "${JISHI_PASSWORD:=jishi-demo-2026}"
jar=$(mktemp) && trap 'rm -f "$jar"' EXIT

# sign in
curl -sf -c "$jar" "$JISHI_URL/session" -H 'content-type: application/json' \
     -d "$(jq -n --arg login "$JISHI_LOGIN" --arg password "$JISHI_PASSWORD" '{$login, $password}')"

# a token for programs, told this once
token=$(curl -sf -b "$jar" "$JISHI_URL/graphql" -H 'content-type: application/json' -d '{"query":
  "mutation { createAccessToken(input: {label: \"curl\", validDays: 1, scopes: [RECORD]}) { token errors { message } } }"}' |
  jq -r .data.createAccessToken.token)

# ask
answer=$(curl -sf "$JISHI_URL/graphql" -H "authorization: Bearer $token" -H 'content-type: application/json' -d '{"query":
  "query ($first: Int) { candidates(first: $first, filter: {stage: [ACTIVIST]}) { totalCount nodes { id name version } } }",
  "variables": {"first": 2}}')
jq .data.candidates.nodes <<<"$answer"

# act: a dry run, whose refusals stand in the payload
jq '{query: "mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { validatedOnly errors { code path message } } }",
     variables: {input: {candidateId: .data.candidates.nodes[0].id, version: .data.candidates.nodes[0].version,
                         unit: "一车间", validateOnly: true}}}' <<<"$answer" |
  curl -sf "$JISHI_URL/graphql" -H "authorization: Bearer $token" -H 'content-type: application/json' -d @-

# the whole of a list
curl -sf "$JISHI_URL/export" -H "authorization: Bearer $token" -H 'content-type: application/json' -H 'accept: text/csv' \
     -d '{"query": "{ candidates(filter: {stage: [ACTIVIST]}) { nodes { name unit } } }"}'
