package nl.eenoverheid.peiling;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeilingRepository extends Repository<Peiling, Long> {

    Peiling save(Peiling peiling);

    /** Locks it: colleagues speak at the same moment, and it may close while they do. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Peiling p where p.id = :id")
    Optional<Peiling> lock(long id);

    @Query("select p from Peiling p where p.duidingId = :duiding and p.status = PeilingStatus.OPEN")
    List<Peiling> open(long duiding);

    /** Ids of open rounds that end before a day. */
    @Query("select p.id from Peiling p where p.status = PeilingStatus.OPEN and p.uiterlijk < :day order by p.id")
    List<Long> endedBefore(LocalDate day);

    /** Ids of open rounds that end on a day or before, and about which nobody was reminded yet. */
    @Query("""
            select p.id from Peiling p
            where p.status = PeilingStatus.OPEN and p.uiterlijk <= :day and p.herinnerdOp is null order by p.id""")
    List<Long> toRemind(LocalDate day);
}
