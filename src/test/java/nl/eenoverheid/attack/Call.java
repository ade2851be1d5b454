package nl.eenoverheid.attack;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls of which a message of a page consists. */
final class Call {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final int BODY = 1;

    private Call() {}

    static ObjectNode click(int node) {
        ObjectNode data = JSON.createObjectNode();
        for (String number : List.of("screenX", "screenY", "clientX", "clientY", "detail", "button")) {
            data.put("event." + number, 0);
        }
        for (String key : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
            data.put("event." + key, false);
        }
        return event(node, "click", data);
    }

    static ObjectNode event(int node, String name, JsonNode data) {
        ObjectNode call = call("event", node).put("event", name);
        call.set("data", data);
        return call;
    }

    static ObjectNode event(int node, String name) {
        return event(node, name, JSON.createObjectNode());
    }

    static ObjectNode property(int node, String name, Object value) {
        ObjectNode call = call("mSync", node).put("feature", 1).put("property", name);
        call.set("value", JSON.valueToTree(value));
        return call;
    }

    static ObjectNode method(int node, String name, Object... arguments) {
        ObjectNode call = call("publishedEventHandler", node).put("templateEventMethodName", name);
        ArrayNode given = call.putArray("templateEventMethodArgs");
        for (Object argument : arguments) {
            given.add(JSON.valueToTree(argument));
        }
        return call.put("promise", -1);
    }

    /** What a browser sends to open a page: path and query parameters. */
    static ObjectNode navigate(String path, boolean byLink) {
        String[] parts = path.split("\\?", 2);
        return event(
                BODY,
                "ui-navigate",
                JSON.valueToTree(Map.of(
                        "route",
                        parts[0].replaceFirst("^/", ""),
                        "query",
                        parts.length > 1 ? parts[1] : "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of(),
                        "trigger",
                        byLink ? "link" : "")));
    }

    private static ObjectNode call(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }
}
