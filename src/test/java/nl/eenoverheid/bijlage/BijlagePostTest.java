package nl.eenoverheid.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.InhoudChecked;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who added a file hears it when a scanner finds something in it later: in a letter, and on the overview until it is taken away. */
@ModuleTest(extraIncludes = {"overheid", "bezoek", "signaal"})
@Capability("A13")
class BijlagePostTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final BijlageService bijlagen;
    private final BijlageOntvangstService ontvangst;
    private final SignaalService signalen;
    private final StatementBudget statements;
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final World world;

    private SignedIn owner;
    private SignedIn colleague;
    private SignaalId signaal;

    @Autowired
    BijlagePostTest(
            BijlageService bijlagen,
            BijlageOntvangstService ontvangst,
            SignaalService signalen,
            StatementBudget statements,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.bijlagen = bijlagen;
        this.ontvangst = ontvangst;
        this.signalen = signalen;
        this.statements = statements;
        this.context = context;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        server.start();
        owner = world.official(World.OMMEN);
        colleague = world.official(World.DALFSEN);
        WerkruimteId wonen =
                world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, colleague, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        signaal = signalen.note(Signalen.data(wonen, "De brug is glad"));
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoAddedItIsToldInALetterWithoutTheNameOfTheFile() throws Exception {
        infected(ontvangst.add(signaal, Contents.text("lijst.txt", "Beste mensen")));

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString(owner.getUsername());
        assertThat(letter.getSubject()).isEqualTo("In een bestand van jou is een virus gevonden");
        assertThat(letter.getContent().toString())
                .contains("https://een.example/gehoord/" + signaal.value())
                .doesNotContain("lijst.txt", "De brug is glad");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whileItWaitsForItsSignaalTheLetterLeadsToTheForm() throws Exception {
        infected(ontvangst.add(null, Contents.text("lijst.txt", "Beste mensen")));

        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("https://een.example/noteren");
    }

    @Test
    void itStandsOnTheOverviewOfWhoAddedItUntilItIsTakenAway() {
        BijlageId added = ontvangst.add(signaal, Contents.text("lijst.txt", "Beste mensen"));
        assertThat(bijlagen.infected(null)).isEmpty();

        infected(added);
        assertThat(statements.atMost(1, () -> bijlagen.infected(null)))
                .containsExactly(new BesmetteBijlage(signaal.value(), "De brug is glad", "lijst.txt"));
        People.as(colleague, () -> assertThat(bijlagen.infected(null)).isEmpty());

        bijlagen.remove(added);
        assertThat(bijlagen.infected(null)).isEmpty();
    }

    @Test
    void aFileThatIsCleanIsNoNews() {
        tell(ontvangst.add(signaal, Contents.text("lijst.txt", "Beste mensen")), Viruscontrole.SCHOON);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(bijlagen.infected(null)).isEmpty();
    }

    private void infected(BijlageId id) {
        transaction.executeWithoutResult(status -> jdbc.sql("update inhoud set controle = 'BESMET' where id = ?")
                .param(inhoud(id))
                .update());
        tell(id, Viruscontrole.BESMET);
    }

    private void tell(BijlageId id, Viruscontrole said) {
        new BijlagePost(jdbc, MailServer.post(server.getSmtp().getPort(), context))
                .on(new InhoudChecked(new InhoudId(inhoud(id)), said));
    }

    private long inhoud(BijlageId id) {
        return jdbc.sql("select inhoud_id from bijlage where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
