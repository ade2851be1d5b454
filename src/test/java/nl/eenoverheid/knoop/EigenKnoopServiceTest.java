package nl.eenoverheid.knoop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"H1", "K9"})
class EigenKnoopServiceTest {
    private final EigenKnoopService eigen;
    private final KnoopService knopen;
    private final ClaimService claims;
    private final StatementBudget statements;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private WerkruimteId wonen;

    @Autowired
    EigenKnoopServiceTest(
            EigenKnoopService eigen,
            KnoopService knopen,
            ClaimService claims,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.eigen = eigen;
        this.knopen = knopen;
        this.claims = claims;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoseBodySaysToDecideReadsItAndOthersDoNot() {
        KnoopId ours = knopen.raise(Knopen.data(wonen, "Van ons?"));
        claims.record(ours, Knopen.decides("gemeenteraad Ommen"));
        knopen.raise(Knopen.data(wonen, "Van niemand?"));
        KnoopId advice = knopen.raise(Knopen.data(wonen, "Alleen advies?"));
        claims.record(advice, Knopen.claim("gemeenteraad Ommen", Claim.ADVISEERT));
        KnoopId gone = knopen.raise(Knopen.data(wonen, "Ingetrokken?"));
        claims.record(gone, Knopen.decides("gemeenteraad Ommen"));
        knopen.withdraw(gone, "niet meer nodig");

        List<EigenKnoop> found = statements.atMost(1, () -> eigen.open(wonen));

        assertThat(found).extracting(EigenKnoop::vraag).containsExactly("Van ons?");
        assertThat(found)
                .singleElement()
                .matches(each ->
                        each.stand() == BeslisStand.HELDER && !each.soort().isBestuur());
        assertThat(People.as(dalfsen, () -> eigen.open(null))).isEmpty();
        SignedIn colleague = world.official(World.OMMEN);
        assertThat(People.as(colleague, () -> eigen.open(null))).isEmpty();
    }
}
