package nl.eenoverheid.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What one person may see and do, as terms for a query: a row is in scope when it is placed in one of these
 * werkruimten. Every query on content takes a scope; there is no reading without one.
 */
public final class Scope {
    /** No werkruimte has this id; it keeps {@code in (…)} valid SQL for who is a member of none. */
    private static final List<Long> NOWHERE = List.of(-1L);

    private final Actor actor;
    private final KnownRoles known;
    private final List<Long> werkruimteIds;

    /**
     * For one person.
     *
     * @param roles the role in each werkruimte, by its id
     */
    public Scope(Actor actor, Map<Long, WerkruimteRol> roles) {
        this(actor, new KnownRoles(roles, Map.of(), Map.of(), Set.of()));
    }

    Scope(Actor actor, KnownRoles known) {
        this.actor = actor;
        this.known = known;
        this.werkruimteIds = known.roles().isEmpty()
                ? NOWHERE
                : known.roles().keySet().stream().sorted().toList();
    }

    /** Ids for a {@code where werkruimte_id in (…)}, sorted, never empty. */
    public List<Long> werkruimteIds() {
        return werkruimteIds;
    }

    /** Whether the person is a member of no werkruimte at all. */
    public boolean isNowhere() {
        return known.roles().isEmpty();
    }

    public Actor actor() {
        return actor;
    }

    public AccountId account() {
        return actor.account();
    }

    public OrganisatieId organisatie() {
        return actor.organisatie();
    }

    /** This scope, or only one werkruimte of it with its closed parts; a werkruimte outside it leaves nothing. */
    public Scope within(@Nullable WerkruimteId werkruimte) {
        return werkruimte == null
                ? this
                : new Scope(actor, known.only(role -> known.isWithin(role.getKey(), werkruimte.value())));
    }

    /**
     * This scope as far as the person may change things. What is used so that something happens to it, such as a knoop
     * that a besluit answers, is looked up in here.
     */
    public Scope writing() {
        return new Scope(actor, known.only(role -> role.getValue().canWrite()));
    }

    /** This scope as far as the person is an owner. */
    public Scope managing() {
        return new Scope(actor, known.only(role -> role.getValue().canManage()));
    }

    /** This scope without the werkruimten in which the person is a guest. */
    public Scope notAsGuest() {
        return new Scope(actor, known.only(role -> role.getValue() != WerkruimteRol.GAST));
    }

    /** The role in a werkruimte, empty outside the scope. */
    public Optional<WerkruimteRol> rol(WerkruimteId werkruimte) {
        return Optional.ofNullable(known.roles().get(werkruimte.value()));
    }

    /** For whom the person has that role; empty when it comes from an own membership. */
    public Optional<VervangingOorzaak> vervanging(WerkruimteId werkruimte) {
        return rol(werkruimte).map(role -> known.through().get(werkruimte.value()));
    }

    /** Everybody for whom the person has rights today, once, as in one of the werkruimten; the first to end comes first. */
    public List<VervangingOorzaak> vervangingen() {
        Map<AccountId, VervangingOorzaak> once = known.through().values().stream()
                .collect(Collectors.toMap(VervangingOorzaak::voor, oorzaak -> oorzaak, (one, other) -> one));
        return once.values().stream()
                .sorted(Comparator.comparing(VervangingOorzaak::tot).thenComparing(VervangingOorzaak::naam))
                .toList();
    }

    /** The werkruimte around a closed part, by id; empty for what is not closed. */
    Optional<Long> ouder(WerkruimteId werkruimte) {
        return Optional.ofNullable(known.ouders().get(werkruimte.value()));
    }

    /** Whether a closed part of a werkruimte is in it. */
    boolean hasBesloten() {
        return known.roles().keySet().stream().anyMatch(known.ouders()::containsKey);
    }

    public boolean canSee(WerkruimteId werkruimte) {
        return known.roles().containsKey(werkruimte.value());
    }

    public boolean canWrite(WerkruimteId werkruimte) {
        WerkruimteRol role = known.roles().get(werkruimte.value());
        return role != null && role.canWrite();
    }

    public boolean canNote(WerkruimteId werkruimte) {
        WerkruimteRol role = known.roles().get(werkruimte.value());
        return role != null && role.canNote();
    }

    /** Whether the person owns the werkruimte. */
    public boolean canManage(WerkruimteId werkruimte) {
        WerkruimteRol role = known.roles().get(werkruimte.value());
        return role != null && role.canManage();
    }

    /**
     * Guards a change.
     *
     * @throws NotFound when the werkruimte is not in scope: whether it exists is not told
     * @throws AccessDeniedException when the person may see but not change
     */
    public void requireWrite(WerkruimteId werkruimte) {
        requireSeen(werkruimte);
        if (!canWrite(werkruimte)) {
            throw new AccessDeniedException("reads only in this werkruimte");
        }
    }

    /** Guards noting a signaal; see {@link #requireWrite}. */
    public void requireNote(WerkruimteId werkruimte) {
        requireSeen(werkruimte);
        if (!canNote(werkruimte)) {
            throw new AccessDeniedException("reads only in this werkruimte");
        }
    }

    /** Guards what only an owner does; see {@link #requireWrite}. */
    public void requireManage(WerkruimteId werkruimte) {
        requireSeen(werkruimte);
        if (!canManage(werkruimte)) {
            throw new AccessDeniedException("only an owner of this werkruimte does this");
        }
    }

    private void requireSeen(WerkruimteId werkruimte) {
        if (!canSee(werkruimte)) {
            throw new NotFound();
        }
    }
}
