package nl.eenoverheid.taakveldwijzer;

import java.util.Optional;
import nl.eenoverheid.begroting.Overheidslaag;
import org.springframework.data.repository.Repository;

interface WijzerregelRepository extends Repository<Wijzerregel, Long> {

    Wijzerregel saveAndFlush(Wijzerregel regel);

    Optional<Wijzerregel> findById(long id);

    Optional<Wijzerregel> findByThemaAndLaagAndTaakveld(String thema, Overheidslaag laag, String taakveld);

    void delete(Wijzerregel regel);
}
