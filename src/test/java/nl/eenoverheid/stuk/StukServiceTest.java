package nl.eenoverheid.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.vertrouwelijkheid.Geheimgrond;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"dossier", "signaal", "duiding", "bezoek", "overheid"})
@Capability({"E5", "E6", "I4"})
class StukServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    private final StukService stukken;
    private final StukInhoudService contents;
    private final StukOntvangstService ontvangst;
    private final StukBeheerService beheer;
    private final TekstRun run;
    private final DossierService dossiers;
    private final ApplicationContext context;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private SignedIn reader;
    private SignedIn guest;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private DossierId dossier;

    @Autowired
    StukServiceTest(ApplicationContext context) {
        this.context = context;
        this.stukken = context.getBean(StukService.class);
        this.contents = context.getBean(StukInhoudService.class);
        this.ontvangst = context.getBean(StukOntvangstService.class);
        this.beheer = context.getBean(StukBeheerService.class);
        this.run = context.getBean(TekstRun.class);
        this.dossiers = context.getBean(DossierService.class);
        this.statements = context.getBean(StatementBudget.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        guest = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR,
                member, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.LEZER,
                guest, WerkruimteRol.GAST));
        People.signIn(owner);
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoSeesTheDossierReadsItAndNobodyElse() {
        StukId id = add("Nota grond", "De grond kost 300 euro per meter.");
        run.all();
        for (SignedIn each : List.of(owner, member, reader, guest)) {
            People.as(each, () -> {
                assertThat(statements
                                .atMost(2, () -> stukken.list(StukFilter.in(dossier), null))
                                .rows())
                        .extracting(StukListItem::titel)
                        .containsExactly("Nota grond");
                assertThat(statements.atMost(3, () -> stukken.detail(id)).nu().naam())
                        .isEqualTo("Nota grond.txt");
                assertThat(contents.text(id, 1).tekst()).contains("300 euro");
                assertThat(statements.atMost(3, () -> contents.open(id, 1)).naam())
                        .endsWith(".txt");
                assertThat(timeline()).containsExactly("stuk.tijdlijn.TOEGEVOEGD Nota grond");
            });
        }
        People.as(stranger, () -> {
            assertThat(stukken.list(StukFilter.ALL, null).rows()).isEmpty();
            assertThatThrownBy(() -> stukken.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stukken.course(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contents.text(id, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contents.open(id, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stukken.confidentiality(id)).isInstanceOf(NotFound.class);
        });
        assertThat(verloop()).containsExactly("stuk.verloop.toegevoegd Nota grond", "dossier.verloop.opened ");
    }

    @Test
    void whoKeepsMeetingsAddsWhatTheseNeedAndChangesNothingElse() {
        SignedIn clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        SignedIn elsewhere = world.person(World.OMMEN, Rol.GRIFFIER);
        SignedIn keeper = world.official(World.OMMEN);
        WerkruimteId raad = world.werkruimte(Map.of(keeper, WerkruimteRol.EIGENAAR, clerk, WerkruimteRol.DEELNEMER));
        dossier = People.as(keeper, () -> dossiers.open(Dossiers.data(raad, "Raadsbehandeling")));
        StukId id = People.as(clerk, () -> {
            assertThat(stukken.mayAdd(dossier)).isTrue();
            return add("Raadsvoorstel", "De raad wordt gevraagd.");
        });
        People.as(clerk, () -> {
            assertThat(stukken.detail(id).nu().naam()).isEqualTo("Raadsvoorstel.txt");
            assertThatThrownBy(() -> ontvangst.addVersion(id, 0, "Beter", text("beter.txt", "x")))
                    .isInstanceOf(AccessDeniedException.class);
        });
        People.as(elsewhere, () -> assertThatThrownBy(() -> add("Vreemd", "x")).isInstanceOf(NotFound.class));
    }

    @Test
    void aBetterVersionCountsAndTheOldOneStaysReadable() {
        StukId id = add("Nota grond", "De grond kost 300 euro.");
        assertThatThrownBy(() -> ontvangst.addVersion(id, 0, " ", text("nota2.txt", "x")))
                .as("what changed must be said")
                .isInstanceOf(InvalidInput.class);
        ontvangst.addVersion(id, version(id), "De prijs is verbeterd.", text("nota2.txt", "De grond kost 310 euro."));
        run.all();
        StukDetail detail = stukken.detail(id);
        assertThat(detail.versies())
                .extracting(StukDetail.Versie::nummer, StukDetail.Versie::notitie, StukDetail.Versie::tekst)
                .containsExactly(
                        tuple(2, "De prijs is verbeterd.", TekstStatus.GELEZEN), tuple(1, "", TekstStatus.GELEZEN));
        assertThat(contents.text(id, 1).tekst()).contains("300");
        assertThat(contents.text(id, 2).tekst()).contains("310");
        assertThatThrownBy(() -> contents.text(id, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ontvangst.addVersion(id, 0, "Te laat", text("nota3.txt", "x")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void itIsRenamedWithdrawnAndPutBackWithWhyKept() {
        StukId id = add("Nota grond", "x");
        beheer.change(id, version(id), new StukData("Nota grondprijs", StukSoort.NOTA, DAY, null));
        assertThatThrownBy(() -> beheer.withdraw(id, version(id), "")).isInstanceOf(InvalidInput.class);
        beheer.withdraw(id, version(id), "De cijfers klopten niet.");
        assertThat(stukken.list(StukFilter.ALL, null).rows())
                .as("it counts no longer")
                .isEmpty();
        assertThat(stukken.list(StukFilter.in(dossier), null).rows()).hasSize(1);
        beheer.restore(id, version(id), "Ze klopten toch.");
        assertThat(stukken.course(id))
                .extracting(StukRegel::soort, StukRegel::titel, StukRegel::toelichting)
                .containsExactly(
                        tuple(StukStapSoort.HERSTELD, "Nota grondprijs", "Ze klopten toch."),
                        tuple(StukStapSoort.INGETROKKEN, "Nota grondprijs", "De cijfers klopten niet."),
                        tuple(StukStapSoort.GEWIJZIGD, "Nota grondprijs", "Nota grond"),
                        tuple(StukStapSoort.TOEGEVOEGD, "Nota grond", ""));
    }

    @Test
    void aConfidentialOneIsForWhoIsNamedOnly() {
        StukId id = add("Nota grond", "De grond kost 300 euro.");
        assertThat(verloop()).contains("stuk.verloop.toegevoegd Nota grond");
        beheer.classify(id, 0, limited(Set.of(reader.id().value())));
        run.all();
        for (SignedIn each : List.of(owner, reader)) {
            People.as(each, () -> {
                assertThat(stukken.list(StukFilter.in(dossier), null).rows()).hasSize(1);
                assertThat(stukken.detail(id).niveau()).isEqualTo(Vertrouwelijkheid.VERTROUWELIJK);
                assertThat(contents.text(id, 1).tekst()).contains("300");
                assertThat(timeline()).hasSize(1);
            });
        }
        for (SignedIn each : List.of(member, guest)) {
            People.as(each, () -> {
                assertThat(stukken.list(StukFilter.in(dossier), null).rows()).isEmpty();
                assertThatThrownBy(() -> stukken.detail(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> contents.text(id, 1)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> contents.open(id, 1)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> stukken.confidentiality(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> beheer.withdraw(id, 0, "x")).isInstanceOf(NotFound.class);
                assertThat(timeline()).isEmpty();
            });
        }
        assertThat(verloop()).as("what everybody read before").containsExactly("dossier.verloop.opened ");
        VertrouwelijkheidDetail told = stukken.confidentiality(id);
        assertThat(told.lezers())
                .extracting(each -> each.wie().account())
                .containsExactly(reader.id().value());
        assertThat(told.stappen())
                .extracting(VertrouwelijkheidDetail.Stap::reden)
                .containsExactly("Er wordt nog onderhandeld.");
    }

    @Test
    void everyChangeOfConfidentialityIsKept() {
        StukId id = add("Nota grond", "x", limited(Set.of()));
        assertThat(verloop()).as("from the first moment").containsExactly("dossier.verloop.opened ");
        VertrouwelijkheidData secret = new VertrouwelijkheidData(
                Vertrouwelijkheid.GEHEIM, null, DAY, Set.of(member.id().value()), "");
        assertThatThrownBy(() -> beheer.classify(id, 1, secret))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("grond", "tot", "reden"));
        beheer.classify(
                id,
                1,
                new VertrouwelijkheidData(
                        Vertrouwelijkheid.GEHEIM,
                        Geheimgrond.WOO_TWEEDE_LID,
                        DAY.plusYears(1),
                        Set.of(member.id().value()),
                        "De raad legde geheimhouding op."));
        assertThatThrownBy(() -> beheer.classify(id, 1, limited(Set.of()))).isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        beheer.classify(id, 2, limited(Set.of(stranger.id().value()))))
                .as("who does not see the dossier is not named")
                .isInstanceOf(InvalidInput.class);
        People.as(member, () -> assertThat(stukken.detail(id).canChange()).isTrue());
        VertrouwelijkheidData open = new VertrouwelijkheidData(
                Vertrouwelijkheid.OPENBAAR, null, null, Set.of(member.id().value()), "Het besluit is bekend.");
        beheer.classify(id, 2, open);
        VertrouwelijkheidDetail now = stukken.confidentiality(id);
        assertThat(now.lezers()).isEmpty();
        assertThat(now.stappen())
                .extracting(VertrouwelijkheidDetail.Stap::niveau)
                .containsExactly(Vertrouwelijkheid.OPENBAAR, Vertrouwelijkheid.GEHEIM, Vertrouwelijkheid.VERTROUWELIJK);
        People.as(guest, () -> assertThat(stukken.detail(id)).isNotNull());
    }

    @Test
    void guestsTakeNothingAlongWhereThatIsOff() throws Exception {
        StukId id =
                ontvangst.add(dossier, data("Rapport"), VertrouwelijkheidData.INTERN, Documents.pdf("Wonen in Ommen"));
        run.all();
        context.getBean(WerkruimteService.class).letGuestsDownload(wonen, false);
        People.as(guest, () -> {
            assertThat(stukken.detail(id).canOpen()).isFalse();
            assertThatThrownBy(() -> contents.open(id, 1)).isInstanceOf(AccessDeniedException.class);
            assertThat(contents.page(id, 1, 1)).as("reading goes on").startsWith(0x89, 'P', 'N', 'G');
        });
        People.as(reader, () -> assertThat(contents.open(id, 1)).isNotNull());
    }

    @Test
    void whatCannotBeTakenInIsRefusedWithWords() {
        assertThatThrownBy(() -> ontvangst.add(
                        dossier, new StukData(" ", null, null, null), VertrouwelijkheidData.INTERN, text("a.txt", "x")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("titel", "soort", "datum"));
        assertThatThrownBy(() -> add("Programma", "x", "nota.exe")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add("Geen PDF", "gewone tekst", "nota.pdf")).isInstanceOf(InvalidInput.class);
        People.as(reader, () -> assertThatThrownBy(() -> add("Nota", "x")).isInstanceOf(AccessDeniedException.class));
        People.as(stranger, () -> assertThatThrownBy(() -> add("Nota", "x")).isInstanceOf(NotFound.class));
        assertThat(stukken.list(StukFilter.in(dossier), null).rows()).isEmpty();
    }

    private StukId add(String titel, String words) {
        return add(titel, words, VertrouwelijkheidData.INTERN);
    }

    private StukId add(String titel, String words, String file) {
        return ontvangst.add(dossier, data(titel), VertrouwelijkheidData.INTERN, text(file, words));
    }

    private StukId add(String titel, String words, VertrouwelijkheidData level) {
        return ontvangst.add(dossier, data(titel), level, text(titel + ".txt", words));
    }

    private static VertrouwelijkheidData limited(Set<Long> lezers) {
        return new VertrouwelijkheidData(
                Vertrouwelijkheid.VERTROUWELIJK, null, null, lezers, "Er wordt nog onderhandeld.");
    }

    private static StukData data(String titel) {
        return new StukData(titel, StukSoort.NOTA, DAY, null);
    }

    private static Sent text(String name, String words) {
        return Contents.text(name, words);
    }

    private long version(StukId id) {
        return stukken.detail(id).version();
    }

    private List<String> timeline() {
        return context.getBean(StukTijdlijn.class).punten(dossier, Instant.parse("2100-01-01T00:00:00Z"), 10).stream()
                .map(each -> each.key() + " " + each.titel())
                .toList();
    }

    private List<String> verloop() {
        return context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.DOSSIER, dossier.value())).stream()
                .map(each -> each.soort() + " " + each.toelichting())
                .toList();
    }
}
