package nl.eenoverheid.ruimtetoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.access.People;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act of every role in every state of a besluit beside the room of its dossier. */
@ModuleTest(
        extraIncludes = {
            "besluit",
            "afweging",
            "cijfer",
            "knoop",
            "bevoegdheid",
            "dossier",
            "duiding",
            "signaal",
            "overheid",
            "bezoek",
            "speelruimte",
            "beginspraak"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("F7")
class RuimtetoetsLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String WHY = "De schuren staan er al.";

    private enum Toestand {
        ONGETOETST,
        BINNEN,
        BUITEN,
        KAART_VERANDERD,
        TEKST_VERANDERD,
        VASTGESTELD
    }

    private enum Handeling {
        ZEG_BINNEN,
        ZEG_BUITEN,
        ZEG_BUITEN_ZONDER_UITLEG,
        STEL_VAST
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final ApplicationContext context;
    private final RuimtetoetsService toetsen;
    private final SpeelruimteService cards;
    private final JdbcClient jdbc;
    private final Cast<Wie> cast;

    private DossierId dossier;
    private BesluitId besluit;

    @Autowired
    RuimtetoetsLevensloopTest(ApplicationContext context) {
        this.context = context;
        this.toetsen = context.getBean(RuimtetoetsService.class);
        this.cards = context.getBean(SpeelruimteService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.cast = Cast.usual(context, Wie.class);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("ruimtetoets", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneBesluit() {
        WerkruimteId wonen = cast.werkruimte();
        asOwner(() -> {
            dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
            card(Gezicht.INWONERS, 0, Ruimte.OPEN);
            card(Gezicht.BESTUUR, 0, Ruimte.VAST);
            KnoopId knoop = context.getBean(KnoopService.class)
                    .raise(new KnoopData(wonen, dossier, "Hoe hoog?", "", Set.of(), Set.of()));
            besluit = context.getBean(BesluitvormingService.class)
                    .draft(Besluiten.data(
                            wonen, cast.who(Wie.EIGENAAR).organisatie(), "Hoger bouwen", knoop, Set.of(), Set.of()));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(Toestand.class));

        cast.play(rij, () -> act(rij), this::toestand);
    }

    @Test
    void whatWentOutsideStandsOnTheCardWithItsReason() {
        put(Toestand.BUITEN);
        asOwner(() -> {
            assertThat(toetsen.buiten(dossier)).as("not adopted yet").isEmpty();
            adopt();
            assertThat(toetsen.buiten(dossier))
                    .containsExactly(new BuitenRuimte(besluit, "Hoger bouwen", "Hoogte", WHY));
            ToetsDetail found = toetsen.ofBesluit(besluit).orElseThrow();
            assertThat(found.geldt().orElseThrow().regels()).hasSize(2);
            assertThat(found.geldt().orElseThrow().buiten())
                    .containsExactly(new ToetsRegel(Gezicht.INWONERS, "Hoogte", Ruimte.OPEN, RuimteOordeel.BUITEN));
            assertThat(found.canTest()).isFalse();
            card(Gezicht.INWONERS, versions(Gezicht.INWONERS), Ruimte.VAST);
            assertThat(toetsen.ofBesluit(besluit).orElseThrow().geldt())
                    .as("a later card does not change what was said of a besluit that was taken")
                    .isPresent();
            assertThat(context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.BESLUIT, besluit.value())))
                    .extracting(VerloopRegel::soort)
                    .contains("ruimtetoets.verloop.buiten");
        });
        cast.as(Wie.BUITENSTAANDER, () -> {
            assertThat(toetsen.buiten(dossier)).isEmpty();
            assertThat(toetsen.ofBesluit(besluit)).isEmpty();
            assertThat(toetsen.dossier(besluit)).isEmpty();
        });
    }

    @Test
    void staysWithinItsStatementBudget() {
        put(Toestand.BUITEN);
        StatementBudget statements = context.getBean(StatementBudget.class);
        asOwner(() -> {
            statements.atMost(3, () -> toetsen.ofBesluit(besluit));
            statements.atMost(1, () -> toetsen.buiten(dossier));
            statements.atMost(1, () -> toetsen.dossier(besluit));
            // besluit, last, card, sequence (once in 50), toets, topics (one batch or two), verloop
            statements.atMost(8, () -> say(RuimteOordeel.BINNEN, ""));
        });
    }

    private void act(Levensloop.Rij rij) {
        switch (rij.handeling(Handeling.class)) {
            case ZEG_BINNEN -> say(RuimteOordeel.BINNEN, "");
            case ZEG_BUITEN -> say(RuimteOordeel.BUITEN, WHY);
            case ZEG_BUITEN_ZONDER_UITLEG -> say(RuimteOordeel.BUITEN, " ");
            case STEL_VAST -> adopt();
        }
    }

    private void adopt() {
        context.getBean(BesluitvormingService.class)
                .record(besluit, version(), Besluiten.result(BesluitResultaat.VASTGESTELD, DAY));
    }

    private void say(RuimteOordeel oordeel, String why) {
        toetsen.record(
                besluit,
                said(),
                new ToetsData(
                        List.of(
                                new ToetsData.Oordeel(Gezicht.INWONERS, "Hoogte", oordeel),
                                new ToetsData.Oordeel(Gezicht.BESTUUR, "Hoogte", RuimteOordeel.BINNEN)),
                        why));
    }

    private void put(Toestand toestand) {
        long id = besluit.value();
        cast.put(
                "delete from ruimtetoets_regel where ruimtetoets_id in (select id from ruimtetoets where besluit_id = ?)",
                id);
        cast.put("delete from ruimtetoets where besluit_id = ?", id);
        cast.put("update besluit set status = 'VOORBEREIDING', resultaat = null, datum = null where id = ?", id);
        asOwner(() -> {
            switch (toestand) {
                case ONGETOETST -> {}
                case BINNEN -> say(RuimteOordeel.BINNEN, "");
                case BUITEN -> say(RuimteOordeel.BUITEN, WHY);
                case KAART_VERANDERD -> {
                    say(RuimteOordeel.BINNEN, "");
                    card(Gezicht.INWONERS, versions(Gezicht.INWONERS), Ruimte.BESPREEKBAAR);
                }
                case TEKST_VERANDERD -> {
                    say(RuimteOordeel.BINNEN, "");
                    rewrite();
                }
                case VASTGESTELD -> {
                    say(RuimteOordeel.BINNEN, "");
                    adopt();
                }
            }
        });
    }

    private void rewrite() {
        cast.put("update besluit set tekst = tekst + 1 where id = ?", besluit.value());
    }

    private Toestand toestand() {
        String status = jdbc.sql("select status from besluit where id = ?")
                .param(besluit.value())
                .query(String.class)
                .single();
        if (status.equals("VASTGELEGD")) {
            return Toestand.VASTGESTELD;
        }
        ToetsDetail found =
                cast.as(Wie.EIGENAAR, () -> toetsen.ofBesluit(besluit).orElseThrow());
        if (found.geldt().isEmpty()) {
            return Toestand.ONGETOETST;
        }
        return found.geldt().get().buiten().isEmpty() ? Toestand.BINNEN : Toestand.BUITEN;
    }

    private void asOwner(Runnable act) {
        cast.as(Wie.EIGENAAR, act);
    }

    private void card(Gezicht gezicht, int nummer, Ruimte ruimte) {
        cards.record(
                dossier,
                gezicht,
                nummer,
                new SpeelruimteData(
                        Participatie.ADVISEREN,
                        DAY,
                        List.of(new SpeelruimteData.Onderwerp("Hoogte", ruimte, "Zo is het."))));
    }

    private int versions(Gezicht gezicht) {
        return cards.versions(dossier, gezicht).size();
    }

    /** A stranger has no number to send; theirs is refused before it is looked at. */
    private int said() {
        return jdbc.sql("select coalesce(max(nummer), 0) from ruimtetoets where besluit_id = ?")
                .param(besluit.value())
                .query(Integer.class)
                .single();
    }

    private long version() {
        return cast.as(
                Wie.EIGENAAR,
                () -> context.getBean(BesluitService.class).detail(besluit).version());
    }
}
