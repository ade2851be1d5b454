package nl.eenoverheid.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.journey.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody takes more of the product than a person needs. */
@Capability("L5")
class LimitsIT extends AttackTest {
    private static final int MOST_TABS = 20;

    @Test
    void theTabLeftAloneLongestClosesWhenSomebodyOpensTooMany() {
        HttpVisitor laptop = visitor(Account.ANOUK);
        HttpVisitor phone = visitor(Account.ANOUK);
        List<Tab> tabs = new ArrayList<>();
        IntStream.range(0, 15).forEach(each -> tabs.add(laptop.tab()));
        Tab used = tabs.getFirst();
        used.navigate("/overheden");
        CompletableFuture<Boolean> told = Push.hears(laptop, tabs.get(1), "tabblad-gesloten");

        IntStream.range(0, 15).forEach(each -> tabs.add(phone.tab()));

        List<Tab> open = tabs.stream().filter(tab -> tab.send().isTaken()).toList();
        assertThat(open).hasSize(MOST_TABS).contains(used).containsAll(tabs.subList(15, 30));
        assertThat(told.completeOnTimeout(false, 5, TimeUnit.SECONDS).join())
                .as("the closed tab was told")
                .isTrue();
        open.forEach(Tab::unload);
    }

    @Test
    void aClosedTabSaysWhyAndLeadsBack() {
        HttpVisitor anouk = visitor(Account.ANOUK);

        assertThat(anouk.get("/tabblad-gesloten?van=gehoord/951").body())
                .contains("omdat je er 20 open had", "href=\"/gehoord/951\"")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elders.example", "https://elders.example", "\\elders", "\"><b>", "javascript:alert(1)", "/x"})
    void aClosedTabLeadsNowhereElse(String from) {
        assertThat(visitor(Account.ANOUK)
                        .get("/tabblad-gesloten?van=" + HttpVisitor.encode(from))
                        .body())
                .contains("<a href=\"/\">");
    }

    @Test
    void aTabThatGivesNoSignOfLifeIsForgotten() {
        HttpVisitor berend = visitor(Account.BEREND);
        Tab alive = berend.open("/overheden");
        Tab dead = berend.open("/overheden");

        await().atMost(Duration.ofSeconds(25))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    alive.heartbeat();
                    return !dead.send().isTaken();
                });
        assertThat(alive.send().isTaken()).isTrue();
    }

    @Test
    void aTabThatWasLeftIsForgottenAtOnce() {
        Tab tab = visitor(Account.BEREND).open("/overheden");

        tab.unload();

        assertThat(isRefused("sent a message for a page that is not open", tab::send)
                        .isTurnedAway())
                .isTrue();
    }

    @Test
    void whoSignedInStaysLongerThanAStranger() {
        HttpVisitor stranger = stranger();
        Tab door = stranger.open("/login");
        Tab inside = visitor(Account.BEREND).open("/overheden");

        assertThat(inside.tree()
                        .find(node -> node.tag().equals("eo-session-guard"))
                        .orElseThrow()
                        .value("seconds"))
                .startsWith("1800");
        await().pollDelay(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(10)).until(() -> door.send()
                .isTurnedAway());
    }

    @Test
    void oneAddressDoesNotFillTheMemoryWithSessions() {
        String address = "198.51.100.7";
        assertThat(stranger(address).get("/overheden").statusCode()).isEqualTo(302);

        HttpResponse<String> refused = untilRefused(address);

        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("Even wachten").doesNotContain("<script");
        assertThat(stranger(address).get("/styles.css").statusCode()).isEqualTo(200);
        assertThat(stranger("198.51.100.8").get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void codesCannotBeTriedWithoutEnd() {
        HttpVisitor guesser = stranger("198.51.100.9");
        Tab tab = guesser.tab();
        List<String> answers = IntStream.range(0, 60)
                .mapToObj(each -> tab.navigate("/wachtwoord/" + PAYLOAD + each).text())
                .toList();

        assertThat(answers.getFirst()).contains("werkt niet").doesNotContain("Even wachten");
        assertThat(answers.getLast()).contains("Even wachten");
        HttpResponse<String> document = guesser.get("/wachtwoord/" + PAYLOAD);
        assertThat(document.statusCode()).isEqualTo(429);
        assertThat(document.headers().firstValue("Retry-After")).contains("60");
        assertThat(guesser.get("/login").statusCode()).isEqualTo(200);
        assertThat(stranger("198.51.100.10").open("/wachtwoord/x").tree().words())
                .contains("werkt niet");
    }

    @Test
    void aUsedCodeLooksLikeOneThatNeverWas() {
        Tab admin = visitor(Account.BEHEER).open("/beheer/accounts");
        String link = admin.tree()
                .find(node -> node.value("href").matches("beheer/accounts/\\d+")
                        && admin.tree().text(node).contains("Berend Kamphof"))
                .orElseThrow()
                .value("href");
        admin.send(Call.navigate(link, true));
        admin.click(admin.tree().button("Geef een nieuwe link"));
        String code = admin.tree()
                .find(node -> node.value("value").contains("/wachtwoord/"))
                .orElseThrow()
                .value("value")
                .replaceFirst(".*/wachtwoord/", "");
        Tab owner = stranger("198.51.100.11").open("/wachtwoord/" + code);
        owner.type(
                owner.tree()
                        .find(node -> node.tag().equals("vaadin-password-field"))
                        .orElseThrow(),
                Account.PASSWORD);
        owner.click(
                owner.tree().find(node -> node.tag().equals("vaadin-button")).orElseThrow());

        String used =
                stranger("198.51.100.11").open("/wachtwoord/" + code).tree().words();
        String never =
                stranger("198.51.100.11").open("/wachtwoord/" + PAYLOAD).tree().words();

        assertThat(used).contains("werkt niet").isEqualTo(never);
    }
}
