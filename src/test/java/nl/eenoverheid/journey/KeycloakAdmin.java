package nl.eenoverheid.journey;

import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What the administrator of a realm does there. */
final class KeycloakAdmin {
    static final String NAME = "beheer";
    static final String PASSWORD = "beheer-van-de-test";

    private static final ParameterizedTypeReference<Map<String, Object>> ONE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> MANY =
            new ParameterizedTypeReference<>() {};

    private final String address;
    private final String realm;

    KeycloakAdmin(String address, String realm) {
        this.address = address;
        this.realm = realm;
    }

    /** Tells the realm where the product answers. */
    void know(String product) {
        Map<String, Object> client = first("/clients?clientId=eenoverheid");
        client.put("redirectUris", List.of(product + "/*"));
        @SuppressWarnings("unchecked")
        var attributes = (Map<String, Object>) client.get("attributes");
        attributes.put("backchannel.logout.url", product + "/logout/connect/back-channel/" + realm);
        rest().put()
                .uri("/clients/{id}", client.get("id"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(client)
                .retrieve()
                .toBodilessEntity();
    }

    void moveToGroup(String user, String from, String to) {
        rest().delete()
                .uri("/users/{user}/groups/{group}", user(user), group(from))
                .retrieve()
                .toBodilessEntity();
        rest().put()
                .uri("/users/{user}/groups/{group}", user(user), group(to))
                .retrieve()
                .toBodilessEntity();
    }

    /** Ends all sessions of somebody, at the realm and wherever they signed in by it. */
    void signOut(String user) {
        rest().post().uri("/users/{user}/logout", user(user)).retrieve().toBodilessEntity();
    }

    /** How many sessions somebody has at the realm. */
    int sessions(String user) {
        return list("/users/" + user(user) + "/sessions").size();
    }

    private Object user(String name) {
        return first("/users?exact=true&username=" + name).get("id");
    }

    private Object group(String name) {
        return first("/groups?exact=true&search=" + name).get("id");
    }

    private Map<String, Object> first(String path) {
        return list(path).getFirst();
    }

    private List<Map<String, Object>> list(String path) {
        return rest().get().uri(path).retrieve().requiredBody(MANY);
    }

    /** Anew each time, because a token of an administrator lives for a minute. */
    private RestClient rest() {
        var form = new LinkedMultiValueMap<String, String>(Map.of(
                "grant_type", List.of("password"),
                "client_id", List.of("admin-cli"),
                "username", List.of(NAME),
                "password", List.of(PASSWORD)));
        Object token = RestClient.create(address)
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .body(form)
                .retrieve()
                .requiredBody(ONE)
                .get("access_token");
        return RestClient.builder()
                .baseUrl(address + "/admin/realms/" + realm)
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }
}
