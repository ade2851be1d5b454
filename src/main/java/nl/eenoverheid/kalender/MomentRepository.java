package nl.eenoverheid.kalender;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MomentRepository extends Repository<Moment, Long> {

    Moment saveAndFlush(Moment moment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Moment m where m.sleutel = :sleutel")
    Optional<Moment> lock(String sleutel);
}
