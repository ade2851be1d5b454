package nl.eenoverheid.escalatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopMapService;
import nl.eenoverheid.knoop.KnoopOnMap;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieFilter;
import nl.eenoverheid.overheid.OrganisatieListItem;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Who decided in the RES Twente, as it went: in 2021 fourteen councils, the Staten and the general boards of three water
 * boards each decided on the RES 1.0 (energiestrategietwente.nl); in February 2023 the province found the plans too
 * little (destentor.nl) and in November the aldermen wrote that they felt passed over (rd.nl). The days here are those of
 * the test; that the question then goes on is what the product adds.
 */
@ModuleTest
@Capability({"H1", "H18"})
class ResTwenteTest {
    private final KnoopService knopen;
    private final ClaimService claims;
    private final KnoopMapService map;
    private final EscalatieService escalaties;
    private final BestuursorgaanService organen;
    private final OverheidService overheden;
    private final EscalatieRun run;
    private final TestClock clock;
    private final World world;

    @Autowired
    ResTwenteTest(
            ClaimService claims,
            KnoopMapService map,
            EscalatieRun run,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            KnoopService knopen,
            EscalatieService escalaties,
            BestuursorgaanService organen,
            OverheidService overheden) {
        this.knopen = knopen;
        this.claims = claims;
        this.map = map;
        this.escalaties = escalaties;
        this.organen = organen;
        this.overheden = overheden;
        this.run = run;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void fourteenCouncilsShareItTheProvinceClaimsItAndWhenNobodyPointsOutWhoDecidesItGoesOn() {
        SignedIn official = world.official(World.OVERIJSSEL);
        var res = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        KnoopId id = knopen.raise(Knopen.data(res, "Wie wijst de zoekgebieden voor windmolens in Twente aan?"));

        List<String> councils = twente().stream()
                .map(gemeente -> "gemeenteraad " + gemeente.naam())
                .toList();
        assertThat(councils).hasSize(14);
        councils.forEach(council -> decides(id, council));
        decides(id, "Provinciale Staten Overijssel");
        List.of("Vechtstromen", "Rijn en IJssel", "Drents Overijsselse Delta")
                .forEach(waterschap -> decides(id, "algemeen bestuur " + waterschap));
        claims.share(id, knopen.detail(id).version(), "elk over de RES 1.0 voor het eigen gebied");
        assertThat(onMap(id).stand()).isEqualTo(BeslisStand.GEDEELD);
        assertThat(onMap(id).on(Laag.GEMEENTE)).hasSize(14);
        assertThat(onMap(id).on(Laag.WATERSCHAP)).hasSize(3);

        decides(id, "Gedeputeerde Staten Overijssel");
        assertThat(onMap(id).stand()).as("the province claims it").isEqualTo(BeslisStand.BETWIST);
        LocalDate day = LocalDate.of(2026, 3, 10);
        claims.setTieBreak(
                id,
                knopen.detail(id).version(),
                new TieBreakData(
                        day,
                        "bestuurlijk platform RES Twente",
                        "de Staten beslissen",
                        Knopen.orgaan("Provinciale Staten Overijssel")));
        run.run();
        assertThat(escalaties.ofKnoop(id)).as("the day has not passed").isEmpty();

        clock.advance(Duration.ofDays(8));
        run.run();
        run.run();
        assertThat(escalaties.ofKnoop(id)).hasSize(1);
        assertThat(escalaties.ofKnoop(id).getFirst().vanzelf()).isEqualTo(day);
        assertThat(escalaties.ofKnoop(id).getFirst().orgaanNaam()).isEqualTo("Provinciale Staten Overijssel");
    }

    private void decides(KnoopId id, String orgaan) {
        claims.record(
                id,
                new ClaimData(
                        organen.named(orgaan).orElseThrow().id(), null, null, Claim.BESLIST, "", null, null, null));
    }

    private KnoopOnMap onMap(KnoopId id) {
        return map.page(null, null, null, null).rows().stream()
                .filter(row -> row.id() == id.value())
                .findFirst()
                .orElseThrow();
    }

    private List<OrganisatieListItem> twente() {
        RegioNaam regio = overheden.regios().stream()
                .filter(each -> each.naam().equals("Twente"))
                .findFirst()
                .orElseThrow();
        return overheden
                .list(new OrganisatieFilter(OrganisatieSoort.GEMEENTE, null, regio.id(), ""), null)
                .rows();
    }
}
