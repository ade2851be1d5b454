package nl.eenoverheid.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.Capability;
import nl.eenoverheid.journey.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Messages that no screen sends: refused, and kept in the log with who sent them. */
@Capability("L5")
class ForgedRequestsIT extends AttackTest {

    @Test
    void aClickOnWhatIsHiddenDoesNothing() {
        Tab tab = visitor(Account.BEHEER).open("/overheden");
        PageTree.Node hidden = tab.tree().find(node -> !node.isVisible()).orElseThrow();

        Answer answer = isRefused("used a part of a page that is hidden", () -> tab.click(hidden));

        assertThat(answer.isTaken()).isTrue();
        assertThat(answer.json().has("changes")).isFalse();
    }

    @Test
    void whatWasNeverOpenedOrIsClosedCannotBeUsed() {
        Tab tab = visitor(Account.SANNE).open("/noteren");
        PageTree.Node done = tab.tree().button("Klaar");
        tab.send(Call.navigate("/overheden", true));

        isRefused("used a part of a page that is not there", () -> tab.click(done));
        isRefused("used a part of a page that is not there", () -> tab.send(Call.click(123_456)));
        isRefused("used a part of a page that is not there", () -> tab.send(Call.property(123_456, "value", PAYLOAD)));
    }

    @Test
    void whatIsOnlyShownCannotBeChanged() {
        Tab tab = ownNote(visitor(Account.SANNE));
        PageTree.Node werkruimte = tab.tree().field("In welke werkruimte?");

        Answer answer =
                isRefused("changed a value", () -> tab.send(Call.property(werkruimte.number(), "value", PAYLOAD)));
        assertThat(answer.text()).doesNotContain(PAYLOAD);
        isRefused("changed a value", () -> tab.send(Call.property(Call.BODY, "innerHTML", PAYLOAD)));
        isRefused("changed a value", () -> tab.send(Call.property(werkruimte.number(), "readonly", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zevenblad", "getClass", "openCommands", "onAttach", "stay(", ""})
    void onlyWhatAPageOffersCanBeCalled(String method) {
        Tab tab = visitor(Account.SANNE).open("/overheden");
        int guard = tab.tree()
                .find(node -> node.methods().contains("stay"))
                .orElseThrow()
                .number();

        isRefused("called what cannot be called", () -> tab.send(Call.method(guard, method)));
        isRefused("called what cannot be called", () -> tab.send(Call.method(guard, "stay", PAYLOAD)));
        assertThat(tab.send(Call.method(guard, "stay")).isTaken()).isTrue();
    }

    @Test
    void aTabOfSomebodyElseIsNotThere() {
        HttpVisitor sanne = visitor(Account.SANNE);
        sanne.open("/overheden");
        Tab victim = sanne.open("/noteren");
        HttpVisitor jelle = visitor(Account.JELLE);
        Tab own = jelle.open("/overheden");
        ObjectNode click = Call.click(victim.tree().button("Klaar").number());

        Answer otherTab = isRefused(
                "sent a message for a page that is not open",
                () -> own.post(victim.ui(), Tab.message(victim.key(), victim.clientId(), victim.syncId(), click)));
        assertThat(otherTab.isTurnedAway()).isTrue();
        Answer otherKey = isRefused(
                "sent a message without the key",
                () -> own.post(Tab.message(victim.key(), own.clientId(), own.syncId(), click)));
        assertThat(otherKey.isTurnedAway()).isTrue();
        assertThat(victim.send().isTaken()).as("the tab of the other goes on").isTrue();
    }

    @Test
    void newsForSomebodyElseIsNotHeard() {
        Tab victim = visitor(Account.SANNE).open("/overheden");
        HttpVisitor jelle = visitor(Account.JELLE);
        Tab own = jelle.open("/overheden");

        assertThat(Push.connect(jelle, own.ui(), own.pushId())).isEqualTo(Push.Reply.LISTENS);
        assertThat(Push.connect(jelle, own.ui(), victim.pushId())).isEqualTo(Push.Reply.TURNED_AWAY);
        assertThat(Push.connect(jelle, 99, own.pushId())).isEqualTo(Push.Reply.TURNED_AWAY);
        assertThat(Push.connect(stranger(), victim.ui(), victim.pushId())).isEqualTo(Push.Reply.TURNED_AWAY);
    }

    @Test
    void aMessageIsDoneOnce() {
        Tab tab = visitor(Account.SANNE).open("/overheden");
        String click = Tab.message(
                tab.key(),
                tab.clientId(),
                tab.syncId(),
                Call.click(tab.tree().button("☰").number()));
        Answer first = tab.post(click);
        assertThat(first.isTaken()).isTrue();

        Answer again = isRefused("sent a message again", () -> tab.post(click));
        assertThat(again.text()).as("the answer of before, not a new one").isEqualTo(first.text());
        tab.post(Tab.message(tab.key(), tab.clientId() + 1, tab.syncId() + 1));
        assertThat(isRefused("sent a message out of its order", () -> tab.post(click))
                        .isTurnedAway())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000_000, -1, -2, Integer.MIN_VALUE})
    void messagesHaveAnOrder(int off) {
        Tab tab = visitor(Account.SANNE).open("/overheden");
        int number = off < 0 ? off : tab.clientId() + off;

        Answer answer = isRefused(
                "sent a message out of its order",
                () -> tab.post(Tab.message(tab.key(), number, tab.syncId(), Call.click(Call.BODY))));

        assertThat(answer.isTurnedAway()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "init", "00000000-0000-0000-0000-000000000000", "zevenblad"})
    void aMessageNeedsTheKeyOfItsSession(String key) {
        Tab tab = visitor(Account.SANNE).open("/overheden");

        Answer answer = isRefused(
                "sent a message without the key",
                () -> tab.post(Tab.message(key, tab.clientId(), tab.syncId(), Call.navigate("/noteren", true))));

        assertThat(answer.isTurnedAway()).isTrue();
        assertThat(answer.json().path("changes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "[]",
                "null",
                "zevenblad",
                "{\"csrfToken\":\"KEY\",\"rpc\":\"zevenblad\",\"syncId\":SYNC,\"clientId\":CLIENT}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"zevenblad\",\"node\":1}],\"syncId\":SYNC,\"clientId\":CLIENT}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"node\":1}],\"syncId\":SYNC,\"clientId\":CLIENT}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[17],\"syncId\":SYNC,\"clientId\":CLIENT}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"event\"}],\"syncId\":SYNC,\"clientId\":CLIENT}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":99,\"property\":\"x\"}],\"syncId\":SYNC,\"clientId\":CLIENT}"
            })
    void whatCannotBeReadIsAnError(String text) {
        Tab tab = visitor(Account.SANNE).open("/overheden");
        String body = text.replace("KEY", tab.key())
                .replace("SYNC", Integer.toString(tab.syncId()))
                .replace("CLIENT", Integer.toString(tab.clientId()));

        Answer answer = isRefused("(sent a message that cannot be read|changed a value)", () -> tab.post(body));

        assertThat(answer.text()).doesNotContain("Exception", "com.vaadin", PAYLOAD);
    }

    @Test
    void whatIsTooBigIsNotRead() {
        Tab tab = visitor(Account.SANNE).open("/overheden");
        String filler = "x".repeat(3_000_000);

        assertThat(tab.post(Tab.message(tab.key(), tab.clientId(), tab.syncId(), Call.property(1, "value", filler)))
                        .status())
                .isEqualTo(413);
        HttpVisitor stranger = stranger();
        assertThat(stranger.signIn("x" + filler, "y").headers().firstValue("Location"))
                .as("nobody is signed in")
                .isNotEqualTo(Optional.of(application().address() + "/"));
        assertThat(tab.send().isTaken()).as("the tab goes on").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SANNE,/beheer/accounts", "SANNE,/beheer/lijsten", "BEHEER,/gehoord", "BEHEER,/dossiers/nieuw"})
    void aPageOfAnotherRoleCannotBeReachedFromInside(Account account, String path) {
        Tab tab = visitor(account).open("/overheden");

        Answer answer = isRefused("asked for what is for others", () -> tab.send(Call.navigate(path, true)));

        assertThat(answer.text()).doesNotContain("vaadin-grid", "vaadin-text-field", ".example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gehoord", "/beheer/accounts", "/", "/dossiers/951"})
    void whoIsNotSignedInReachesNothing(String path) {
        Tab tab = stranger().tab();

        Answer answer = tab.send(Call.navigate(path, false));

        assertThat(answer.text())
                .doesNotContain("eo-nav", "eo-list", "Woningbouw")
                .contains("login");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Origin,https://elders.example",
        "Origin,null",
        "Accept,text/html"
    })
    void aSignInMustComeFromItsOwnPage(String header, String value) {
        HttpVisitor stranger = stranger();
        stranger.get("/login");
        Map<String, String> form = Map.of("username", Account.SANNE.email(), "password", Account.PASSWORD);

        HttpResponse<String> answer =
                isRefused("sent a form from another site", () -> stranger.form("/login", form, header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(stranger.get("/gehoord").statusCode()).isEqualTo(302);
    }

    @Test
    void anyOtherFormNeedsItsKey() {
        HttpVisitor sanne = visitor(Account.SANNE);

        HttpResponse<String> answer =
                isRefused("sent a form without its key", () -> sanne.form("/logout", Map.of("_csrf", PAYLOAD)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sanne.get("/gehoord").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aSessionPlantedBeforehandIsWorthNothing() {
        HttpVisitor attacker = stranger();
        attacker.get("/login");
        String planted = attacker.session();
        HttpVisitor victim = stranger();
        victim.useSession(planted);

        assertThat(victim.signIn(Account.SANNE.email(), Account.PASSWORD).statusCode())
                .isEqualTo(302);

        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(victim.get("/gehoord").statusCode()).isEqualTo(200);
        assertThat(attacker.get("/gehoord").statusCode()).isEqualTo(302);
        HttpVisitor invented = stranger();
        invented.useSession("0123456789ABCDEF0123456789ABCDEF");
        invented.get("/login");
        assertThat(invented.session()).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void whoIsShutOutCanDoNothingMoreInAPageThatIsOpen() {
        HttpVisitor jelle = visitor(Account.JELLE);
        Tab open = jelle.open("/noteren");
        PageTree.Node words = open.tree().field("Wat ervaren mensen?");
        HttpVisitor elsewhere = visitor(Account.JELLE);
        Tab listening = elsewhere.open("/overheden");
        Push.connect(elsewhere, listening.ui(), listening.pushId());
        Tab admin = visitor(Account.BEHEER).open("/beheer/accounts");
        openAccount(admin, "Jelle Terwal");
        assertThat(admin.click(admin.tree().button("Blokkeer")).isTaken()).isTrue();
        try {
            Answer answer = open.type(words, PAYLOAD);

            assertThat(answer.isTurnedAway()).isTrue();
            assertThat(answer.json().path("meta").path("sessionExpired").asBoolean(false))
                    .as("the page says that the session is over")
                    .isTrue();
            assertThat(jelle.get("/gehoord").statusCode()).isEqualTo(302);
            assertThat(listening.send().isTurnedAway()).isTrue();
        } finally {
            admin.click(admin.tree().button("Laat weer toe"));
        }
        assertThat(visitor(Account.JELLE).get("/gehoord").statusCode()).isEqualTo(200);
    }

    private static void openAccount(Tab admin, String name) {
        PageTree.Node row = admin.tree()
                .find(node -> node.value("href").matches("beheer/accounts/\\d+")
                        && admin.tree().text(node).contains(name))
                .orElseThrow();
        admin.send(Call.navigate(row.value("href"), true));
    }

    /** A note that this person wrote, opened to change it. */
    private static Tab ownNote(HttpVisitor visitor) {
        Tab list = visitor.open("/gehoord");
        return list.tree().all(node -> node.value("href").matches("gehoord/\\d+")).stream()
                .map(node -> node.value("href").replace("gehoord/", "/noteren/"))
                .map(visitor::open)
                .filter(tab -> tab.tree()
                        .find(node -> node.value("label").equals("In welke werkruimte?"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
