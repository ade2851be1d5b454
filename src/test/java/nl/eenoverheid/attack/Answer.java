package nl.eenoverheid.attack;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back on a message. Vaadin answers most mistakes with 200: its content says what happened.
 *
 * @param status of HTTP
 * @param text as it came
 * @param json an empty object when the text is none
 */
record Answer(int status, String text, JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        String text = response.body();
        String bare = text.startsWith("for(;;);[") ? text.substring(9, text.length() - 1) : text;
        return new Answer(
                response.statusCode(), text, bare.startsWith("{") ? JSON.readTree(bare) : JSON.createObjectNode());
    }

    /** Whether the page must be opened again, or its session is over: nothing was done. */
    boolean isTurnedAway() {
        JsonNode meta = json.path("meta");
        return status >= 400 || meta.has("appError") || meta.has("sessionExpired");
    }

    /** Whether the server took the message; what it asked may still be refused. */
    boolean isTaken() {
        return status == 200 && json.has("syncId") && !isTurnedAway();
    }
}
