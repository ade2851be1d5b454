package nl.eenoverheid.escalatie;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EscalatieRepository extends Repository<Escalatie, Long> {

    Escalatie saveAndFlush(Escalatie escalatie);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Escalatie e where e.id = :id")
    Optional<Escalatie> lock(long id);

    /** Those of which the question is looked at here, and that wait for an answer. */
    @Query("""
            select e from Escalatie e
            where (e.knoopId = :knoop and e.naarKnoopId is null or e.naarKnoopId = :knoop)
              and e.status in (EscalatieStatus.VOORGELEGD, EscalatieStatus.AANGENOMEN)""")
    List<Escalatie> openAt(long knoop);
}
