package nl.eenoverheid.dekking;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DekkingsregelRepository extends Repository<Dekkingsregel, Long> {

    Dekkingsregel saveAndFlush(Dekkingsregel regel);

    Optional<Dekkingsregel> findById(long id);

    void delete(Dekkingsregel regel);
}
