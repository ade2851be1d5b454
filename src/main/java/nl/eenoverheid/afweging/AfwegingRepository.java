package nl.eenoverheid.afweging;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AfwegingRepository extends Repository<Afweging, Long> {

    Afweging saveAndFlush(Afweging afweging);

    /** Locks it: parties give their weights at the same moment, and the last one opens them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Afweging a where a.knoopId = :knoop")
    Optional<Afweging> lock(long knoop);

    /** Knopen of which weights are asked until a day or before, and about which nobody was reminded yet. */
    @Query("""
            select a.knoopId from Afweging a
            where a.status = AfwegingStatus.WEGEN and a.sluitOp <= :day and a.herinnerdOp is null order by a.id""")
    List<Long> toRemind(LocalDate day);
}
