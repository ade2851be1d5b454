package nl.eenoverheid.mandaat;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MandaatRepository extends Repository<Mandaat, Long> {

    Mandaat saveAndFlush(Mandaat mandaat);

    Optional<Mandaat> findById(long id);

    /** For a change of it, or of what is given under it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mandaat m where m.id = :id")
    Optional<Mandaat> lock(long id);

    /** What was given under it. */
    List<Mandaat> findByBovenId(long boven);
}
