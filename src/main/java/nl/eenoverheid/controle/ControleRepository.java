package nl.eenoverheid.controle;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControleRepository extends Repository<Controle, Long> {

    /** At once, because what follows reads it. */
    Controle saveAndFlush(Controle controle);

    /** Locked, so that nothing is judged while it is signed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Controle c where c.id = :id")
    Optional<Controle> lock(long id);
}
