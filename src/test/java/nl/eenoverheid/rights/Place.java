package nl.eenoverheid.rights;

import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongBiFunction;
import nl.eenoverheid.beginspraak.BeginspraakrondeId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.cijfer.CijferId;
import nl.eenoverheid.dekking.DekkingsregelId;
import nl.eenoverheid.dilemma.DilemmaId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.eigendeel.EigenDeelId;
import nl.eenoverheid.eigendeel.EigenNotitieId;
import nl.eenoverheid.escalatie.EscalatieId;
import nl.eenoverheid.inbreng.InbrengId;
import nl.eenoverheid.journaal.JournaalregelId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.notitie.NotitieId;
import nl.eenoverheid.opgave.BijdrageId;
import nl.eenoverheid.opgave.OpgaveId;
import nl.eenoverheid.peiling.PeilingId;
import nl.eenoverheid.reactie.ReactieId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelId;
import nl.eenoverheid.toezegging.ToezeggingId;
import nl.eenoverheid.uitnodiging.UitnodigingId;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.voortgang.UitvoeringsstapId;
import nl.eenoverheid.weergave.WeergaveId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * One of everything that stands in one werkruimte.
 *
 * @param ids the id of each kind of thing, by the names that parameters have
 */
record Place(Map<String, Long> ids) {
    static final long NOTHING = 999_999_999_999L;

    /** The types of parameters that point at something in a werkruimte; numbers and sets do by their name. */
    private static final Map<Class<?>, LongFunction<Object>> TYPES = Map.ofEntries(
            Map.entry(WerkruimteId.class, WerkruimteId::new),
            Map.entry(BezoekId.class, BezoekId::new),
            Map.entry(SignaalId.class, SignaalId::new),
            Map.entry(BijlageId.class, BijlageId::new),
            Map.entry(DuidingId.class, DuidingId::new),
            Map.entry(PeilingId.class, PeilingId::new),
            Map.entry(BestuursafspraakId.class, BestuursafspraakId::new),
            Map.entry(DilemmaId.class, DilemmaId::new),
            Map.entry(OpgaveId.class, OpgaveId::new),
            Map.entry(BijdrageId.class, BijdrageId::new),
            Map.entry(DossierId.class, DossierId::new),
            Map.entry(TaakId.class, TaakId::new),
            Map.entry(EigenDeelId.class, EigenDeelId::new),
            Map.entry(EigenNotitieId.class, EigenNotitieId::new),
            Map.entry(CijferId.class, CijferId::new),
            Map.entry(BeginspraakrondeId.class, BeginspraakrondeId::new),
            Map.entry(StukId.class, StukId::new),
            Map.entry(JournaalregelId.class, JournaalregelId::new),
            Map.entry(VergaderingId.class, VergaderingId::new),
            Map.entry(KnoopId.class, KnoopId::new),
            Map.entry(EscalatieId.class, EscalatieId::new),
            Map.entry(InbrengId.class, InbrengId::new),
            Map.entry(BesluitId.class, BesluitId::new),
            Map.entry(DekkingsregelId.class, DekkingsregelId::new),
            Map.entry(UitvoeringsstapId.class, UitvoeringsstapId::new),
            Map.entry(ToezeggingId.class, ToezeggingId::new),
            Map.entry(TerugkoppelingId.class, TerugkoppelingId::new),
            Map.entry(ReactieId.class, ReactieId::new),
            Map.entry(NotitieId.class, NotitieId::new),
            Map.entry(ToewijzingsregelId.class, ToewijzingsregelId::new),
            Map.entry(UitnodigingId.class, UitnodigingId::new),
            Map.entry(WeergaveId.class, WeergaveId::new));

    /** Names of a set of ids, with the kind of thing that they are of. */
    private static final Map<String, String> SETS = Map.of(
            "signalen", "signaal",
            "alineas", "alinea",
            "ids", "signaal",
            "bezoeken", "bezoek",
            "duidingen", "duiding",
            "taken", "taak",
            "besluiten", "vastgesteld",
            "bijlagen", "bijlage",
            "cijfers", "cijfer",
            "antwoorden", "terugkoppeling");

    /** Names of a number that is an id inside a thing. */
    private static final Set<String> NUMBERS =
            Set.of("signaal", "rol", "claim", "alinea", "optie", "belang", "punt", "genodigde", "brenger");

    /** Where nothing stands: the ids of things that do not exist. */
    static Place nowhere() {
        return new Place(Map.of());
    }

    /** Whether a parameter or part points at something in a werkruimte. */
    static boolean has(Value value) {
        return TYPES.containsKey(value.type())
                || value.type() == Item.class
                || value.isNumber() && NUMBERS.contains(value.name())
                || value.isNumbers() && SETS.containsKey(value.name());
    }

    /** What such a parameter gets to point at what stands here. */
    Object get(Value value) {
        if (value.isNumber()) {
            return id(value.name());
        }
        if (value.isNumbers()) {
            return set(value.name());
        }
        return value.type() == Item.class
                ? new Item(value.soort(), id(item(value.soort())))
                : TYPES.get(value.type()).apply(id(kind(value.type())));
    }

    long version(Value value, ToLongBiFunction<String, Long> versions) {
        return versions.applyAsLong(kind(value.type()), id(kind(value.type())));
    }

    Set<Long> set(String name) {
        return Set.of(id(SETS.get(name)));
    }

    private long id(String kind) {
        return ids.getOrDefault(kind, NOTHING);
    }

    /** A card of a dossier has its id. */
    private static String item(ItemSoort soort) {
        return soort == ItemSoort.SPEELRUIMTE ? "dossier" : soort.name().toLowerCase();
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName().replaceFirst("Id$", "").toLowerCase();
    }
}
