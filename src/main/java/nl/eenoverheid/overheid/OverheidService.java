package nl.eenoverheid.overheid;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which governments there are. The same for everybody who is signed in, so without Scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OverheidService {
    private static final int PAGE_SIZE = 50;

    private final OrganisatieReadRepository organisaties;
    private final OrganisatieNamen namen;

    OverheidService(OrganisatieReadRepository organisaties, OrganisatieNamen namen) {
        this.organisaties = organisaties;
        this.namen = namen;
    }

    /**
     * A stretch of the list of governments, by name.
     *
     * @param after key of the stretch before it, null for the first
     */
    public Page<OrganisatieListItem> list(OrganisatieFilter filter, @Nullable String after) {
        return Page.of(
                organisaties.list(filter, after, PAGE_SIZE + 1),
                PAGE_SIZE,
                row -> Long.toString(row.id().value()));
    }

    /**
     * One government with its ties.
     *
     * @throws NotFound when there is none with this id
     */
    public OrganisatieDetail detail(OrganisatieId id) {
        return organisaties.detail(id).orElseThrow(NotFound::new);
    }

    /** The governments that cover a place in a municipality: itself, its province, and each water board that it lies in. */
    public List<OrganisatieNaam> covering(OrganisatieId gemeente) {
        return organisaties.covering(gemeente);
    }

    /** The name and kind of one government. */
    public Optional<OrganisatieNaam> find(OrganisatieId id) {
        return Optional.ofNullable(namen.byId().get(id));
    }

    /** The government with a TOOI code such as {@code gm0175}. */
    public Optional<OrganisatieNaam> byTooi(String code) {
        return Optional.ofNullable(namen.byTooi().get(code));
    }

    /** Names for ids, in one go; an id that does not exist is left out. */
    public Map<OrganisatieId, String> namen(Collection<OrganisatieId> ids) {
        return ids.stream()
                .distinct()
                .map(namen.byId()::get)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableMap(OrganisatieNaam::id, OrganisatieNaam::naam));
    }

    /** Every government to choose from, by name. Public knowledge, and asked of the first administrator. */
    @PreAuthorize("permitAll()")
    public List<OrganisatieNaam> organisaties() {
        return List.copyOf(namen.byId().values());
    }

    /** Every municipality to choose from, by name. */
    public List<OrganisatieNaam> gemeenten() {
        return namen.byId().values().stream()
                .filter(each -> each.soort() == OrganisatieSoort.GEMEENTE)
                .toList();
    }

    /** The same by TOOI code, such as {@code gm0175}, in the order of their names. */
    public Map<String, OrganisatieNaam> gemeentenByTooi() {
        return namen.byTooi().entrySet().stream()
                .filter(each -> each.getValue().soort() == OrganisatieSoort.GEMEENTE)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** The RES regions to choose from, by name. */
    public List<RegioNaam> regios() {
        return namen.regios();
    }

    /** The municipalities as tiles, from north-west to south-east. */
    public List<Tegel> tegels() {
        return namen.tegels();
    }
}
