package nl.eenoverheid.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.journey.Account;

/** Somebody without a browser: one cookie jar, and whatever requests they like. */
final class HttpVisitor {
    private static final String SESSION = "EO_SESSION";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private final String address;
    private final String[] always;

    /** Somebody whose every request carries these headers. */
    HttpVisitor(String address, String... always) {
        this.address = address;
        this.always = always;
    }

    /** Somebody of the demo world, signed in as through the screen. */
    static HttpVisitor signedIn(String address, Account account) {
        var visitor = new HttpVisitor(address);
        HttpResponse<String> answer = visitor.signIn(account.email(), Account.PASSWORD);
        if (!answer.headers().firstValue("Location").orElse("/login").endsWith("/")) {
            throw new AssertionError(account + " cannot sign in: " + answer.statusCode() + " " + answer.headers());
        }
        return visitor;
    }

    /** Sends the form to sign in with, as a browser does from its own page. */
    HttpResponse<String> signIn(String email, String password) {
        return form("/login", Map.of("username", email, "password", password), "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> form(String path, Map<String, String> values, String... headers) {
        String body = values.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> message(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** The status on a request that asks to hear itself back. */
    int trace(String path) {
        return send(request(path)
                        .method("TRACE", HttpRequest.BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    /** A new tab that shows a page. */
    Tab open(String path) {
        Tab tab = tab();
        tab.navigate(path);
        return tab;
    }

    /** A new tab in which nothing has been opened yet. */
    Tab tab() {
        return Tab.init(this);
    }

    /** What the cookie of the session says. */
    String session() {
        String session = sessionOrNone();
        if (session.isEmpty()) {
            throw new AssertionError("no session");
        }
        return session;
    }

    String sessionOrNone() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with this session, whoever it belongs to. */
    void useSession(String id) {
        var cookie = new HttpCookie(SESSION, id);
        cookie.setPath("/");
        cookie.setDomain(URI.create(address).getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    String address() {
        return address;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        String[] all = Stream.of(always, headers).flatMap(Stream::of).toArray(String[]::new);
        return all.length == 0 ? request : request.headers(all);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
