"""Times measures of igraph's C core for a benchmark: one request a line on stdin, one answer a line on stdout.

{"nodes": n, "from": [...], "to": [...]} sets the network. {"measure": name} answers how many milliseconds that measure
took on a graph made anew, which is not timed: igraph keeps what it once found out about a graph.
"""

import gc
import json
import sys
import time

from igraph import GraphBase

MEASURES = {
    "betweenness": (False, lambda graph: GraphBase.betweenness(graph, directed=False)),
    "blocks": (False, lambda graph: GraphBase.biconnected_components(graph, True)),
    "components": (False, lambda graph: GraphBase.connected_components(graph, "weak")),
    "cores": (False, lambda graph: GraphBase.coreness(graph)),
    "dominators": (True, lambda graph: GraphBase.dominator(graph, 0)),
    "reciprocity": (True, lambda graph: GraphBase.reciprocity(graph)),
}

nodes, edges = 0, []
for line in sys.stdin:
    request = json.loads(line)
    if "nodes" in request:
        nodes, edges = request["nodes"], list(zip(request["from"], request["to"]))
        answer = {}
    else:
        directed, measure = MEASURES[request["measure"]]
        graph = GraphBase(nodes, edges, directed)
        gc.collect()
        start = time.perf_counter()
        measure(graph)
        answer = {"tookMs": (time.perf_counter() - start) * 1000}
    print(json.dumps(answer), flush=True)
