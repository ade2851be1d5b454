package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the index still has to hear is kept until it was heard, and no longer. */
@ApplicationTest
@Capability("A10")
class IndexListenerTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final SignaalService signalen;
    private final SearchIndex index;
    private final ScopeService scopes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final World world;

    @Autowired
    IndexListenerTest(
            SignaalService signalen,
            SearchIndex index,
            ScopeService scopes,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.index = index;
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatWasHeardIsFoundAndForgottenAsNews() {
        SignedIn official = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        SignaalId id = transaction.execute(status -> {
            SignaalId noted = signalen.note(Signalen.data(wonen, "De kwelkade bij het gemaal verzakt."));
            assertThat(waiting()).as("news, stored with what it is about").hasSize(1);
            return noted;
        });

        LikeQuery question = new LikeQuery(SearchKind.SIGNAAL, "kwelkade gemaal", Set.of(), false, 5);
        Scope scope = scopes.current();
        await().atMost(LONG).untilAsserted(() -> assertThat(index.alike(question, scope))
                .extracting(SearchHit::id)
                .containsExactly(id.value()));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(waiting()).as("news that waits").isEmpty());
    }

    private List<String> waiting() {
        return jdbc.sql("""
                        select LISTENER_ID from EVENT_PUBLICATION
                        where LISTENER_ID like '%IndexListener%' and SERIALIZED_EVENT like '%kwelkade%'""").query(String.class).list();
    }
}
