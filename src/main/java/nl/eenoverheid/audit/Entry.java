package nl.eenoverheid.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemRead;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail in the making.
 *
 * @param needed whether it is written also when nothing changed
 */
record Entry(
        Instant op,
        @Nullable AccountId by,
        @Nullable OrganisatieId organisatie,
        @Nullable OrganisatieId about,
        AuditCategory category,
        String what,
        String titel,
        @Nullable Item item,
        Set<Long> werkruimten,
        boolean needed,
        List<FieldChange> changes) {
    /** Things of which the name is no one's words. */
    private static final Set<ItemSoort> NAMED = Set.of(ItemSoort.WERKRUIMTE, ItemSoort.DOSSIER);

    static Entry of(WerkruimteEvent event) {
        ItemSoort soort = event.item().soort();
        return new Entry(
                event.at(),
                event.actor().account(),
                event.actor().organisatie(),
                null,
                soort == ItemSoort.WERKRUIMTE ? AuditCategory.TOEGANG : AuditCategory.INHOUD,
                event.key(),
                NAMED.contains(soort) ? event.titel() : "",
                event.item(),
                event.werkruimten(),
                !event.remembering().isEmpty(),
                new ArrayList<>());
    }

    static Entry of(AuditedEvent event) {
        return new Entry(
                event.at(),
                event.by(),
                null,
                event.organisatie(),
                AuditCategory.outside(module(event.what())),
                event.what(),
                event.about(),
                null,
                Set.of(),
                true,
                told(event.changes()));
    }

    static Entry of(ConfidentialRead event) {
        return new Entry(
                event.at(),
                event.by(),
                null,
                event.organisatie(),
                AuditCategory.INZAGE,
                event.what(),
                event.about(),
                null,
                Set.of(),
                true,
                told(event.parts()));
    }

    static Entry of(ItemRead event) {
        return new Entry(
                event.at(),
                event.actor().account(),
                event.actor().organisatie(),
                null,
                AuditCategory.INZAGE,
                event.what(),
                event.which(),
                event.item(),
                event.werkruimten(),
                true,
                List.of());
    }

    /** A change of which no event told. */
    static Entry untold(Root root, @Nullable AccountId by, Instant at) {
        return new Entry(
                at,
                by,
                null,
                null,
                AuditCategory.of(root.module()),
                "audit.untold." + root.entity(),
                "",
                null,
                Set.of(),
                true,
                new ArrayList<>());
    }

    String module() {
        return module(what);
    }

    /** The account that it is about, whose organisation may read it too. */
    @Nullable
    Long aboutAccount() {
        return category != AuditCategory.TOEGANG
                ? null
                : changes.stream()
                        .filter(change -> change.kind() == ValueKind.ACCOUNT)
                        .map(change -> change.after() == null ? change.before() : change.after())
                        .map(id -> id == null ? null : Long.valueOf(id))
                        .findFirst()
                        .orElse(null);
    }

    private static List<FieldChange> told(List<AuditedEvent.Change> changes) {
        List<FieldChange> told = new ArrayList<>();
        changes.forEach(
                change -> told.add(new FieldChange(change.field(), ValueKind.TEXT, change.before(), change.after())));
        return told;
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
