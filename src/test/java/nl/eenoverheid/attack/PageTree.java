package nl.eenoverheid.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a page is made of, as the server told it. Nodes are found by what they say, never by a number known beforehand. */
final class PageTree {
    private static final int TAG = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int METHODS = 19;

    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** Takes in what an answer of the server says about the page. */
    void apply(JsonNode answer) {
        answer.path("constants").forEachEntry(constants::put);
        answer.path("changes").forEach(this::change);
    }

    /** The properties that a browser sends along with the events of a node. */
    Set<String> sent(Node node) {
        return node.listeners.values().stream()
                .flatMap(hash -> constants.getOrDefault(hash, Call.JSON.createObjectNode()).propertyNames().stream())
                .filter(name -> name.startsWith("}"))
                .map(name -> name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void change(JsonNode change) {
        int number = change.path("node").asInt(0);
        switch (change.path("type").asString("")) {
            case "detach" -> nodes.remove(number);
            case "put" -> node(number).put(change);
            case "splice" -> node(number).splice(change);
            case "clear" -> node(number).clear(change.path("feat").asInt(0));
            case "remove" -> node(number).remove(change);
            default -> node(number);
        }
    }

    private Node node(int number) {
        return nodes.computeIfAbsent(number, Node::new);
    }

    List<Node> all(Predicate<Node> wanted) {
        return nodes.values().stream().filter(wanted).toList();
    }

    Optional<Node> find(Predicate<Node> wanted) {
        return all(wanted).stream().findFirst();
    }

    /** Something with an id. */
    Node byId(String id) {
        return one(node -> id.equals(node.value("id")), "#" + id);
    }

    /** A field by its label. */
    Node field(String label) {
        return one(node -> label.equals(node.value("label")), "a field " + label);
    }

    /** A button by the words on it. */
    Node button(String words) {
        return one(node -> node.tag().endsWith("button") && words.equals(text(node)), "a button " + words);
    }

    /** All words inside a node. */
    String text(Node node) {
        if (!node.text.isEmpty()) {
            return node.text;
        }
        var words = new StringBuilder();
        node.children.forEach(
                child -> Optional.ofNullable(nodes.get(child)).map(this::text).ifPresent(words::append));
        return words.toString();
    }

    /** All words of the page. */
    String words() {
        return String.join(
                " ",
                nodes.values().stream()
                        .map(node -> node.text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private Node one(Predicate<Node> wanted, String what) {
        return find(wanted).orElseThrow(() -> new AssertionError("no " + what + " in: " + words()));
    }

    /** One element. */
    static final class Node {
        private final int number;
        private final Map<String, JsonNode> data = new HashMap<>();
        private final Map<String, JsonNode> values = new HashMap<>();
        private final Map<String, String> listeners = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final List<String> methods = new ArrayList<>();
        private String text = "";

        private Node(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        String tag() {
            return data.containsKey("tag") ? data.get("tag").asString("") : "";
        }

        boolean isVisible() {
            return !data.containsKey("visible") || data.get("visible").asBoolean();
        }

        /** A property or attribute as text, "" when there is none. */
        String value(String name) {
            return values.containsKey(name) ? values.get(name).asString("") : "";
        }

        boolean hears(String event) {
            return listeners.containsKey(event);
        }

        List<String> methods() {
            return methods;
        }

        private void put(JsonNode change) {
            String key = change.path("key").asString("");
            JsonNode value = change.path("value");
            switch (change.path("feat").asInt(0)) {
                case TAG -> data.put(key, value);
                case PROPERTIES, ATTRIBUTES -> values.put(key, value.has("uri") ? value.path("uri") : value);
                case LISTENERS -> listeners.put(key, value.asString(""));
                case TEXT -> text = value.asString("");
                default -> {}
            }
        }

        private void remove(JsonNode change) {
            String key = change.path("key").asString("");
            values.remove(key);
            listeners.remove(key);
        }

        private void splice(JsonNode change) {
            int from = change.path("index").asInt(0);
            if (change.path("feat").asInt(0) == CHILDREN) {
                for (int i = 0; i < change.path("remove").asInt(0) && from < children.size(); i++) {
                    children.remove(from);
                }
                var added = new ArrayList<Integer>();
                change.path("addNodes").forEach(child -> added.add(child.asInt(0)));
                children.addAll(Math.min(from, children.size()), added);
            } else if (change.path("feat").asInt(0) == METHODS) {
                change.path("add").forEach(name -> methods.add(name.asString("")));
            }
        }

        private void clear(int feature) {
            if (feature == CHILDREN) {
                children.clear();
            }
        }
    }
}
