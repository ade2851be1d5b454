package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Toegang;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("A9")
class EnclosureServiceTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final EnclosureService enclosures;
    private final SignaalService signalen;
    private final SignaalTellingService tellingen;
    private final ToegangService toegang;
    private final World world;

    private SignedIn owner;
    private SignedIn named;
    private SignedIn other;
    private WerkruimteId wonen;
    private SignaalId signaal;

    @Autowired
    EnclosureServiceTest(
            EnclosureService enclosures,
            SignaalService signalen,
            SignaalTellingService tellingen,
            ToegangService toegang,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.enclosures = enclosures;
        this.signalen = signalen;
        this.tellingen = tellingen;
        this.toegang = toegang;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void noted() {
        owner = world.official(World.OMMEN);
        named = world.official(World.DALFSEN);
        other = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, named, WerkruimteRol.DEELNEMER, other, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        signaal = signalen.note(Signalen.data(
                wonen,
                "Thuis is het niet veilig",
                SignaalSoort.ZORG,
                new OrganisatieId(world.organisatie(World.OMMEN)),
                LocalDate.of(2026, 3, 2),
                null));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void onlyTheNamedGroupSeesItAndNoListOrCountTellsOthers() {
        People.as(other, () -> assertThat(signalen.list(SignaalFilter.ALL, null).rows())
                .hasSize(1));

        enclosures.enclose(signaal, new EnclosureData("Veilig thuis", Set.of(named.id())));

        People.as(named, () -> assertThat(signalen.detail(signaal).data().woorden())
                .isEqualTo("Thuis is het niet veilig"));
        People.as(other, () -> {
            assertThatThrownBy(() -> signalen.detail(signaal)).isInstanceOf(NotFound.class);
            assertThat(signalen.list(SignaalFilter.ALL, null).rows()).isEmpty();
            assertThat(signalen.byIds(Set.of(signaal.value()))).isEmpty();
            assertThat(tellingen.perGemeente(null, LONG_AGO)).isEmpty();
        });
        assertThat(toegang.of(new Item(ItemSoort.SIGNAAL, signaal.value())).plekken())
                .singleElement()
                .satisfies(plek -> assertThat(plek.lezers())
                        .extracting(Toegang.Lezer::naam)
                        .containsExactlyInAnyOrder(name(owner), name(named)));
        assertThat(enclosures.candidates(signalen.detail(signaal).data().werkruimte()))
                .as("a closed part has no closed parts")
                .isEmpty();
    }

    @Test
    void onlyAnOwnerDoesThisWithMembersAndAName() {
        assertThat(enclosures.candidates(wonen))
                .extracting(WerkruimteDetail.Lid::accountId)
                .containsExactlyInAnyOrder(named.id().value(), other.id().value());
        assertThatThrownBy(() -> enclosures.enclose(signaal, new EnclosureData(" ", Set.of())))
                .isInstanceOf(InvalidInput.class);
        SignedIn stranger = world.official(World.OVERIJSSEL);
        assertThatThrownBy(() -> enclosures.enclose(signaal, new EnclosureData("Groep", Set.of(stranger.id()))))
                .isInstanceOf(NotFound.class);
        People.as(other, () -> {
            assertThat(enclosures.candidates(wonen)).isEmpty();
            assertThatThrownBy(() -> enclosures.enclose(signaal, new EnclosureData("Groep", Set.of(named.id()))))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> assertThatThrownBy(
                        () -> enclosures.enclose(signaal, new EnclosureData("Groep", Set.of(named.id()))))
                .isInstanceOf(NotFound.class));
    }

    private static String name(SignedIn person) {
        return person.naam();
    }
}
