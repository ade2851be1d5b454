package nl.eenoverheid.cijfer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CijferRepository extends Repository<Cijfer, Long> {

    Cijfer saveAndFlush(Cijfer cijfer);

    Optional<Cijfer> findById(long id);

    int countByDossierId(long dossierId);

    /** For a change: two people who choose at the same moment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cijfer c where c.dossierId = :dossierId and c.groep = :groep order by c.id")
    List<Cijfer> lockGroep(long dossierId, String groep);
}
