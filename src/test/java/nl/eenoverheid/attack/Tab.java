package nl.eenoverheid.attack;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One open tab, below the screen: it knows what a browser knows, and sends what it is told to. */
final class Tab {
    private static final String DETAILS = "v-sh=900&v-sw=1400&v-wh=900&v-ww=1400&v-bh=900&v-bw=1400&v-curdate=1"
            + "&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FAmsterdam&v-wn=test&v-td=false&v-pr=1"
            + "&v-np=Linux&v-cs=light";

    private final HttpVisitor visitor;
    private final int ui;
    private final String key;
    private final String pushId;
    private final PageTree tree = new PageTree();
    private int syncId;
    private int clientId;

    private Tab(HttpVisitor visitor, JsonNode configuration) {
        this.visitor = visitor;
        this.ui = configuration.path("v-uiId").asInt(0);
        JsonNode first = configuration.path("uidl");
        this.key = first.path("Vaadin-Security-Key").asString("");
        this.pushId = first.path("Vaadin-Push-ID").asString("");
        tree.apply(first);
        read(first);
    }

    static Tab init(HttpVisitor visitor) {
        HttpResponse<String> answer = init(visitor, "login");
        if (answer.statusCode() != 200) {
            throw new AssertionError("no tab: " + answer.statusCode() + " " + answer.body());
        }
        return new Tab(visitor, Call.JSON.readTree(answer.body()).path("appConfig"));
    }

    /** Asks for a new tab. */
    static HttpResponse<String> init(HttpVisitor visitor, String location) {
        return visitor.get("/?v-r=init&location=" + HttpVisitor.encode(location) + "&query=&" + DETAILS);
    }

    Answer navigate(String path) {
        return send(Call.navigate(path, false));
    }

    Answer click(PageTree.Node node) {
        return send(Call.click(node.number()));
    }

    /** Types into a field and leaves it. */
    Answer type(PageTree.Node field, String text) {
        return send(Call.property(field.number(), "value", text), Call.event(field.number(), "change"));
    }

    Answer send(ObjectNode... calls) {
        Answer answer = post(message(key, clientId, syncId, calls));
        if (answer.isTaken()) {
            read(answer.json());
            tree.apply(answer.json());
        }
        return answer;
    }

    /** A message as this tab would send it next, but with another key, order or content. */
    static String message(String key, int clientId, int syncId, ObjectNode... calls) {
        ObjectNode message = Call.JSON.createObjectNode().put("csrfToken", key);
        message.putArray("rpc").addAll(List.of(calls));
        return message.put("syncId", syncId).put("clientId", clientId).toString();
    }

    Answer post(String body) {
        return post(ui, body);
    }

    Answer post(int number, String body) {
        return Answer.of(visitor.message("/?v-r=uidl&v-uiId=" + number, body));
    }

    int heartbeat() {
        return visitor.message("/?v-r=heartbeat&v-uiId=" + ui, "").statusCode();
    }

    /** Leaves, as a browser that closes the tab says. */
    Answer unload() {
        ObjectNode message = (ObjectNode) Call.JSON.readTree(message(key, clientId, syncId));
        return post(message.put("UNLOAD", true).toString());
    }

    PageTree tree() {
        return tree;
    }

    int ui() {
        return ui;
    }

    String key() {
        return key;
    }

    String pushId() {
        return pushId;
    }

    int syncId() {
        return syncId;
    }

    int clientId() {
        return clientId;
    }

    private void read(JsonNode answer) {
        syncId = answer.path("syncId").asInt(syncId);
        clientId = answer.path("clientId").asInt(clientId);
    }
}
