package nl.eenoverheid.inbreng;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InbrengRepository extends Repository<Inbreng, Long> {

    Inbreng saveAndFlush(Inbreng inbreng);

    boolean existsByClaimId(long claim);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inbreng i where i.id = :id")
    Optional<Inbreng> lock(long id);
}
