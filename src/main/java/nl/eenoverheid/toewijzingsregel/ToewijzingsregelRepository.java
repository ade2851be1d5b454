package nl.eenoverheid.toewijzingsregel;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToewijzingsregelRepository extends Repository<Toewijzingsregel, Long> {

    Toewijzingsregel save(Toewijzingsregel regel);

    void delete(Toewijzingsregel regel);

    Optional<Toewijzingsregel> findById(long id);

    /** In their order; held, because their places depend on each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Toewijzingsregel r where r.werkruimteId = :werkruimte order by r.volgorde, r.id")
    List<Toewijzingsregel> hold(long werkruimte);
}
