package nl.eenoverheid.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import nl.eenoverheid.Capability;
import nl.eenoverheid.journey.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser to guard, whatever the answer is. */
@Capability("L5")
class HeadersIT extends AttackTest {

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/gehoord, 200",
        "/beheer/accounts, 403",
        "/bestaat-niet, 404",
        "/gehoord/999999999, 404",
        "/login, 200",
        "/reactie/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, 200",
        "/nuttig/ABCD-EFGH-JKMN, 200",
        "/tabblad-gesloten, 200"
    })
    void aPage(String path, int status) {
        HttpResponse<String> answer = visitor(Account.SANNE).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(status);
        guards(answer.headers());
        guardsPage(answer.headers());
    }

    @Test
    void anAddressThatIsRefusedSaysSoInPlainWords() {
        HttpResponse<String> answer = visitor(Account.SANNE).get("//dossiers", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit lukt niet op dit adres").doesNotContain("Whitelabel", "Exception");
        guards(answer.headers());
    }

    @Test
    void thePageOutsideRunsItsOwnScriptsOnly() {
        HttpResponse<String> answer = stranger().get("/buiten/");

        assertThat(answer.statusCode()).isEqualTo(200);
        guards(answer.headers());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(stranger().get("/buiten/lijsten").statusCode()).isEqualTo(401);
        assertThat(stranger().get("/buiten/..%2f..%2fapplication.yml").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void aPageThatHasToWait() {
        guardsPage(untilRefused("198.51.100.20").headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overheden", "/beheer/accounts", "/?x=1"})
    void aWayToTheSignIn(String path) {
        HttpResponse<String> answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .contains(application().address() + "/login");
        guards(answer.headers());
    }

    @Test
    void whatPagesAreDrawnWith() {
        HttpVisitor stranger = stranger();
        String page = stranger.get("/login").body();
        String script = page.replaceFirst("(?s).*src=\"\\./(VAADIN/build/[^\"]+\\.js)\".*", "/$1");

        for (String path : new String[] {"/styles.css", "/favicon.svg", "/organisatiestijl.css", script}) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .containsPattern("css|svg|javascript");
        }
    }

    @Test
    void answersOnMessages() {
        HttpVisitor sanne = visitor(Account.SANNE);
        Tab tab = sanne.open("/overheden");
        HttpResponse<String> answer =
                sanne.message("/?v-r=uidl&v-uiId=" + tab.ui(), Tab.message(tab.key(), tab.clientId(), tab.syncId()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        guards(answer.headers());
    }

    @Test
    void behindTlsTheBrowserIsKeptThere() {
        var visitor = new HttpVisitor(
                application().address(), "X-Forwarded-Proto", "https", "X-Forwarded-For", "198.51.100.21");
        HttpResponse<String> answer = visitor.get("/login");

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("EO_SESSION=").contains("; Secure", "; HttpOnly"));
    }

    @Test
    void theSessionIsForTheServerOnly() {
        assertThat(stranger().get("/login").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env", "/actuator", "/actuator/heapdump", "/styles/", "/VAADIN/build/",
                        "/VAADIN/config/stats.json",
                "/.git/config", "/WEB-INF/web.xml", "/application.yml", "/h2-console", "/swagger-ui.html", "/error"
            })
    void whatIsNobodysBusinessIsNotShown(String path) {
        HttpResponse<String> answer = stranger().get(path);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("Exception", "eenoverheid.database", "spring:");
    }

    @Test
    void traceIsNotAnswered() {
        assertThat(visitor(Account.SANNE).trace("/overheden")).isNotEqualTo(200);
    }

    private static void guards(HttpHeaders headers) {
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.map()).doesNotContainKeys("access-control-allow-origin", "server", "x-powered-by");
    }

    private static void guardsPage(HttpHeaders headers) {
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "base-uri", "form-action", "frame-ancestors 'none'")
                .doesNotContain("script-src *", "'unsafe-inline' 'unsafe-eval'", "http:");
    }
}
