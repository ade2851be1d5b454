package nl.eenoverheid.kalender.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.HttpTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.kalender.AbonnementService;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.kalender.KalenderWorkService;
import nl.eenoverheid.kalender.MomentData;
import nl.eenoverheid.kalender.MomentHandeling;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a calendar program gets over real HTTP, and what somebody gets who only has a path. Today is Tuesday 3 March 2026. */
@HttpTest
@Capability("G6")
class AbonnementHttpTest {
    private final AbonnementService abonnementen;
    private final KalenderWorkService work;
    private final WerkruimteService werkruimten;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private final int port;

    private SignedIn owner;
    private String secret = "";

    @Autowired
    AbonnementHttpTest(
            AbonnementService abonnementen,
            KalenderWorkService work,
            WerkruimteService werkruimten,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            @LocalServerPort int port) {
        this.abonnementen = abonnementen;
        this.work = work;
        this.werkruimten = werkruimten;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
        this.port = port;
    }

    @BeforeEach
    void oneLink() {
        owner = world.person(World.OMMEN, Rol.GRIFFIER);
        secret = People.as(owner, () -> abonnementen.make(KalenderFilter.USUAL));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aProgramReadsWithoutSignInAndLeavesNothingBehind() {
        HttpResponse<String> answer = get(KalenderRoutes.feed(secret));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        guards(answer);
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "UID:kalender-10175-JAARREKENING_INGEZONDEN-2025@eenoverheid\r\n",
                        "DTSTART;VALUE=DATE:20260714\r\n",
                        "DTEND;VALUE=DATE:20260715\r\n",
                        "STATUS:TENTATIVE\r\n")
                .doesNotContain(owner.naam(), owner.getUsername(), "ATTENDEE", "ORGANIZER", secret);
        assertThat(answer.body().lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whatLapsedIsCancelledUnderTheSameName() {
        MomentSleutel sleutel = MomentSleutel.of(owner.organisatie(), MomentSoort.KADERNOTA_AANGEBODEN, 2027);
        People.as(owner, () -> work.tell(sleutel, KalenderMoment.NEW, MomentData.planned(LocalDate.of(2026, 5, 4))));
        String planned = event(sleutel);
        People.as(
                owner,
                () -> work.tell(
                        sleutel, 0, MomentData.because(MomentHandeling.VERVALLEN, "Er komt dit jaar geen kadernota.")));
        String lapsed = event(sleutel);

        assertThat(planned).contains("SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n", "LAST-MODIFIED:2026");
        assertThat(lapsed).contains("SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void onlyAHashIsKept() {
        assertThat(jdbc.sql("select geheim from kalender_abonnement where account_id = ?")
                        .param(owner.id().value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
        assertThat(secret).as("192 bits").hasSize(32);
    }

    @Test
    void anOldSecretWorksNoMore() {
        long id = People.as(owner, () -> abonnementen.mine().getFirst().id());
        String renewed = People.as(owner, () -> abonnementen.renew(id));
        assertThat(get(KalenderRoutes.feed(secret)).statusCode()).isEqualTo(404);
        assertThat(get(KalenderRoutes.feed(renewed)).statusCode()).isEqualTo(200);
        People.as(owner, () -> abonnementen.revoke(id));
        assertThat(get(KalenderRoutes.feed(renewed)).statusCode()).isEqualTo(404);
    }

    @Test
    void theRightsAreThoseOfTheMomentOfReading() {
        assertThat(get(KalenderRoutes.feed(secret)).statusCode()).isEqualTo(200);
        change("update account set actief = false where id = ?");
        nothing(get(KalenderRoutes.feed(secret)));
        change("update account set actief = true where id = ?");
        assertThat(get(KalenderRoutes.feed(secret)).statusCode()).isEqualTo(200);
        change("update account_rol set rol = 'BEHEERDER' where account_id = ?");
        nothing(get(KalenderRoutes.feed(secret)));
    }

    @Test
    void aClosedOrganisationReadsNothing() {
        SignedIn other = world.person("gm0163", Rol.GRIFFIER);
        String link = People.as(other, () -> abonnementen.make(KalenderFilter.USUAL));
        assertThat(get(KalenderRoutes.feed(link)).statusCode()).isEqualTo(200);
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "insert into closed_organisatie (organisatie_id, sinds, door_id) values (?, now(6), ?)")
                .params(other.organisatie().value(), other.id().value())
                .update());
        try {
            nothing(get(KalenderRoutes.feed(link)));
        } finally {
            transactions.executeWithoutResult(
                    status -> jdbc.sql("delete from closed_organisatie where organisatie_id = ?")
                            .param(other.organisatie().value())
                            .update());
        }
    }

    @Test
    void aLostWerkruimteReadsNothing() {
        SignedIn other = world.person(World.DALFSEN, Rol.MEDEWERKER);
        WerkruimteId ruimte = world.werkruimte(Map.of(owner, WerkruimteRol.LEZER, other, WerkruimteRol.EIGENAAR));
        KalenderFilter there = new KalenderFilter(Set.of(), null, null, null, false, ruimte);
        String link = People.as(owner, () -> abonnementen.make(there));
        assertThat(get(KalenderRoutes.feed(link)).statusCode()).isEqualTo(200);
        People.as(other, () -> werkruimten.remove(ruimte, owner.id()));
        nothing(get(KalenderRoutes.feed(link)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kalender/abonnement",
                "/kalender/abonnement/",
                "/kalender/abonnement/.ics",
                "/kalender/abonnement/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/kalender/abonnement/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/kalender/abonnement/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics/",
                "/kalender/abonnement/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics/more",
                "/kalender/abonnement/../../login",
                "/kalender/abonnement/..%2f..%2flogin",
                "/kalender/abonnement/%2e%2e/%2e%2e/begrotingen",
                "/kalender/abonnement/%00.ics",
                "/kalender/abonnement/x;jsessionid=1.ics",
                "/kalender/abonnement//x.ics",
                "/kalender/abonnement/%27%20or%201=1.ics",
                "/kalender/abonnement/x.ics?continue=https://elders.example",
            })
    void aPathAloneGivesNothing(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .as(path)
                .containsPattern("^HTTP/1\\.1 (302|400|404)")
                .doesNotContain("BEGIN:VCALENDAR", "Exception", "Whitelabel", "elders.example");
        onlyToTheSignIn(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "REPORT"})
    void readingIsAllThatCanBeDone(String method) throws IOException {
        String answer = raw(method + " /" + KalenderRoutes.feed(secret)
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .as(method)
                .containsPattern("^HTTP/1\\.1 (302|400|404|405|501)")
                .doesNotContain("BEGIN:VCALENDAR");
        onlyToTheSignIn(answer);
    }

    @Test
    void whoReadsTooOftenWaits() {
        int last = 200;
        for (int i = 0; i < 40 && last == 200; i++) {
            last = get(KalenderRoutes.feed(secret)).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(get(KalenderRoutes.feed(secret)).headers().firstValue("Retry-After"))
                .contains("3600");
    }

    /** What is refused before any chain is asked leads to the own page to sign in at most, and nobody gets a session. */
    private static void onlyToTheSignIn(String answer) {
        assertThat(answer).doesNotContain("Set-Cookie");
        assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                .allMatch(line -> line.equals("Location: http://localhost/login"));
    }

    private void change(String sql) {
        transactions.executeWithoutResult(
                status -> jdbc.sql(sql).param(owner.id().value()).update());
    }

    private String event(MomentSleutel sleutel) {
        String body = get(KalenderRoutes.feed(secret)).body().replace("\r\n ", "");
        int uid = body.indexOf("UID:kalender-" + sleutel.text() + "@");
        return body.substring(uid, body.indexOf("END:VEVENT", uid));
    }

    private void nothing(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        guards(answer);
    }

    private static void guards(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    private HttpResponse<String> get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
