package nl.eenoverheid.besluitloop;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VaststellingRepository extends Repository<Vaststelling, Long> {

    Vaststelling saveAndFlush(Vaststelling vaststelling);

    List<Vaststelling> findByBesluitId(long besluitId);

    /** For a change, as far as it is of this besluit. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Vaststelling v where v.id = :id and v.besluitId = :besluit")
    Optional<Vaststelling> lock(long id, long besluit);

    /** How many bodies did not say yet what they do. */
    @Query("select count(v) from Vaststelling v where v.besluitId = :besluit and v.stand in ('NOG_NIET', 'LATER')")
    long countOpen(long besluit);

    void delete(Vaststelling vaststelling);
}
