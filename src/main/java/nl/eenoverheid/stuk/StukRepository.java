package nl.eenoverheid.stuk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StukRepository extends Repository<Stuk, Long> {
    Stuk saveAndFlush(Stuk stuk);

    /** For a change: two people who change it at the same moment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Stuk s where s.id = :id")
    Optional<Stuk> lock(long id);
}
