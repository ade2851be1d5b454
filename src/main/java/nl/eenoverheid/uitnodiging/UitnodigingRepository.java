package nl.eenoverheid.uitnodiging;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UitnodigingRepository extends Repository<Uitnodiging, Long> {

    Uitnodiging save(Uitnodiging uitnodiging);

    Optional<Uitnodiging> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Uitnodiging u where u.id = :id")
    Optional<Uitnodiging> lock(long id);

    /** Locked, so that a link that is opened twice at the same moment is answered once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Uitnodiging> findByToken(String tokenHash);

    List<Uitnodiging> findByWerkruimteIdAndEmailAndStatus(long werkruimte, String email, UitnodigingStatus status);
}
