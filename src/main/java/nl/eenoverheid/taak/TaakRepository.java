package nl.eenoverheid.taak;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaakRepository extends Repository<Taak, Long> {

    Taak saveAndFlush(Taak taak);

    /** For a change: two people who act at the same moment come one after the other, and the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select t from Taak t
            where t.id = :id and exists (
                select 1 from TaakPlacement p where p.taak = t and p.werkruimteId in :werkruimten)""")
    Optional<Taak> lockInScope(long id, Collection<Long> werkruimten);

    /** For a guard that another module set: it counts also what its actor may not see. */
    @Query("select count(t) from Taak t where t.dossierId = :dossier and t.afgerondOp is null")
    int countOpen(long dossier);
}
