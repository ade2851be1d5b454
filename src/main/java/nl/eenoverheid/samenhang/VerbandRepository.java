package nl.eenoverheid.samenhang;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerbandRepository extends Repository<Verband, Long> {

    Verband saveAndFlush(Verband verband);

    void delete(Verband verband);

    /** What there is between two, whichever of them began. */
    @Query("""
            select v from Verband v
            where v.dossierId = :one and v.anderId = :other or v.dossierId = :other and v.anderId = :one""")
    Optional<Verband> between(long one, long other);
}
