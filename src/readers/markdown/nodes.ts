import type { Nodes } from 'mdast'
import { type Comment, parseComment } from '../../knowledge/markdown/comment.ts'

/** A node and all nodes in it, in order; without recursion, as a file may nest deeply. */
export function* nodesOf(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('children' in node) waiting.push(...(node.children as Nodes[]).toReversed())
  }
}

/** What a node says, if it is a comment of ours. */
export const commentOf = (node: Nodes | undefined): Comment | undefined =>
  node?.type === 'html' ? parseComment(node.value) : undefined
