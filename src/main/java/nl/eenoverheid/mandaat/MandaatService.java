package nl.eenoverheid.mandaat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who may act for whom, to everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MandaatService {
    private final MandaatReadRepository reads;
    private final CurrentAccount current;
    private final Clock clock;

    MandaatService(MandaatReadRepository reads, CurrentAccount current, Clock clock) {
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Who may act, by name.
     *
     * @param after key of the page before, null at first
     */
    public Page<MandaatListItem> list(MandaatFilter filter, @Nullable String after) {
        return reads.list(filter, after, today());
    }

    /** The same rows for a file, without pages. */
    public List<MandaatListItem> all(MandaatFilter filter) {
        return reads.all(filter, today());
    }

    /**
     * One mandate with what was given under it, who stands in, and its history.
     *
     * @throws NotFound when there is none
     */
    public MandaatDetail detail(MandaatId id) {
        SignedIn person = current.get();
        return reads.detail(id, today(), organisatie -> keeps(person, organisatie))
                .orElseThrow(NotFound::new);
    }

    /** One mandate without what hangs under it and its history. */
    public Optional<MandaatDetail> find(MandaatId id) {
        return reads.find(id, today());
    }

    /** What could carry a decision on a day, most of all in the name of one body. */
    public List<MandaatListItem> holding(LocalDate day, @Nullable BestuursorgaanId namens) {
        return reads.all(new MandaatFilter("", day, namens, null, null, null), day);
    }

    /** Functions that the register has of an organisation, to pick from. */
    public List<String> functies(OrganisatieId organisatie) {
        return reads.functies(organisatie);
    }

    /** What ends within thirty days of what the caller keeps; nothing for who keeps nothing. */
    public List<MandaatListItem> ending() {
        SignedIn person = current.get();
        return keeps(person, person.organisatie()) ? reads.ending(person.organisatie(), today()) : List.of();
    }

    /** Whether somebody keeps what an organisation gave. */
    static boolean keeps(SignedIn person, OrganisatieId organisatie) {
        return person.has(Right.MANDAAT_MANAGE)
                && (person.has(Right.INSTALLATIE_MANAGE) || person.organisatie().equals(organisatie));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MandaatKeepService.HERE);
    }
}
