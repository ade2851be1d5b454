package nl.eenoverheid.eigendeel;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EigenNotitieRepository extends Repository<EigenNotitie, Long> {

    EigenNotitie save(EigenNotitie notitie);

    Optional<EigenNotitie> findById(long id);
}
