/** What Relay's compiler reads; its runtime reads what it makes of it. */

import { graphql } from 'relay-runtime';

graphql`
  fragment documents_person on Candidate {
    id
    name
    unit
    stage
    version
  }
`;

graphql`
  query documentsCallerQuery {
    me {
      role
      organization {
        name
      }
    }
  }
`;

graphql`
  query documentsPeopleQuery($first: Int, $after: String, $filter: CandidateFilter, $orderBy: CandidateOrder) {
    candidates(first: $first, after: $after, filter: $filter, orderBy: $orderBy)
      @connection(key: "documents_candidates") {
      totalCount
      edges {
        node {
          ...documents_person
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

graphql`
  fragment documents_opinions on Candidate
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" })
  @refetchable(queryName: "documentsOpinionsQuery") {
    opinions(first: $first, after: $after) @connection(key: "documents_opinions") {
      edges {
        node {
          id
          content
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

graphql`
  query documentsPersonQuery($id: ID!) {
    candidate(id: $id) {
      ...documents_person
      ...documents_opinions
      branch {
        name
      }
      problems {
        code
        message
      }
    }
  }
`;

graphql`
  query documentsAnythingQuery($id: ID!) {
    node(id: $id) {
      __typename
      ...documents_person @alias(as: "person")
      ... on Record {
        kind
        on
        candidate {
          ...documents_person
        }
      }
    }
  }
`;

graphql`
  mutation documentsChangeMutation($input: UpdateCandidateInput!) {
    updateCandidate(input: $input) {
      candidate {
        ...documents_person
      }
      errors {
        code
        path
      }
    }
  }
`;

graphql`
  mutation documentsHearMutation($input: RecordOpinionsInput!) {
    recordOpinions(input: $input) {
      errors {
        code
        path
      }
      results {
        index
        askedId
        candidate {
          id
          ...documents_person
        }
        opinion {
          id
          kind
          content
        }
        errors {
          code
          path
        }
      }
    }
  }
`;

graphql`
  subscription documentsChangedSubscription($scope: CandidateScope) {
    candidateChanged(scope: $scope) {
      acts
      candidate {
        id
        ...documents_person
      }
    }
  }
`;
