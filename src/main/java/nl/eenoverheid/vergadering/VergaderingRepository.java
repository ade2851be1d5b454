package nl.eenoverheid.vergadering;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VergaderingRepository extends Repository<Vergadering, Long> {

    Vergadering saveAndFlush(Vergadering vergadering);

    /** For a change: two people who write at the same moment come one after the other. The caller's rights are asked first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Vergadering v where v.id = :id")
    Optional<Vergadering> lock(long id);

    /** For a guard that another module set: it counts also what its actor may not see. */
    @Query("""
            select count(v) from Vergadering v where v.dossierId = :dossier
                and v.status in (VergaderingStatus.GEPLAND, VergaderingStatus.BEZIG, VergaderingStatus.GEHOUDEN)""")
    int countOpen(long dossier);
}
