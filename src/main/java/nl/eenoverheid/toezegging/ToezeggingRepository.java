package nl.eenoverheid.toezegging;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToezeggingRepository extends Repository<Toezegging, Long> {

    Toezegging saveAndFlush(Toezegging toezegging);

    /** For a change: two people who act at the same moment come one after the other, and the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Toezegging t where t.id = :id")
    Optional<Toezegging> lock(long id);

    /** For a guard that another module set: it counts also what its actor may not see. */
    @Query("select count(t) from Toezegging t where t.dossierId = :dossier and t.klaar = false")
    int countOpen(long dossier);
}
