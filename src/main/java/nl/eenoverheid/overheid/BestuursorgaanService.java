package nl.eenoverheid.overheid;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which bodies hold powers. The same for everybody who is signed in, so without Scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class BestuursorgaanService {
    /** Longest words to look for, in characters. */
    private static final int LONGEST = 200;

    private final BestuursorgaanRegister register;

    BestuursorgaanService(BestuursorgaanRegister register) {
        this.register = register;
    }

    /** One body. */
    public Optional<BestuursorgaanNaam> find(BestuursorgaanId id) {
        return register.find(id);
    }

    /** The body that a text names, however that is spelt: “raad van Ommen” is “gemeenteraad Ommen”. */
    public Optional<BestuursorgaanNaam> named(String naam) {
        return register.named(naam);
    }

    /** The bodies of one government; of one that does not exist none. */
    public List<BestuursorgaanNaam> of(OrganisatieId organisatie) {
        return register.of(organisatie);
    }

    /**
     * The bodies that some words mean, the best first: “coll omm” finds the college of Ommen.
     *
     * @param words beginnings of words of the name, in any order; empty for all
     * @param near a government whose bodies come before equals
     */
    public List<BestuursorgaanNaam> search(String words, @Nullable OrganisatieId near) {
        return register.search(OrgaanWoorden.of(words.substring(0, Math.min(words.length(), LONGEST))), near);
    }
}
