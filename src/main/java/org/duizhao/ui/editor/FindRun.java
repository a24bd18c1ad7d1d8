package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.session.Session;
import org.duizhao.session.search.EndlessSearchException;
import org.duizhao.session.search.Hits;
import org.duizhao.session.search.Search;
import org.duizhao.session.search.SearchPass;

/// One search through the project as it was when the search began. Its work may be done on any
/// thread.
///
/// @param listed the document whose rows are listed
/// @param everywhere whether the other documents are searched too
/// @param selected the rows it is restricted to, if it is
record FindRun(
    Session session,
    Project project,
    Search search,
    String listed,
    boolean everywhere,
    Optional<BitSet> selected) {

  /// What was found.
  ///
  /// @param changed ids of segments that pass the criterion `changed`, by document
  record Result(List<SearchPass.Found> found, Map<String, Set<String>> changed) {

    /// Hits by document, in the order of the project.
    Map<String, Hits> hits() {
      Map<String, Hits> hits = new LinkedHashMap<>();
      found.forEach(each -> hits.put(each.document(), each.hits()));
      return hits;
    }

    /// Positions of the segments to list of a document, if it was searched.
    Optional<int[]> listed(String document) {
      return found.stream()
          .filter(each -> each.document().equals(document))
          .map(SearchPass.Found::listed)
          .findFirst();
    }
  }

  /// Searches.
  ///
  /// @param soFar hears of hits in the listed document while the search goes on
  /// @return nothing when the expression had to be given up
  Optional<Result> work(Consumer<Hits> soFar, Progress progress, Cancel cancel) {
    try {
      SearchPass pass = new SearchPass(search, project.documents(), cancel);
      List<SearchPass.Found> found = new ArrayList<>();
      Map<String, Set<String>> changed = new HashMap<>();
      List<Document> documents =
          everywhere ? project.documents() : List.of(project.document(listed));
      for (Document document : documents) {
        Set<String> ids =
            search
                .criteria()
                .changed()
                .map(since -> session.changedSince(document.id(), since.from(), since.author()))
                .orElse(Set.of());
        changed.put(document.id(), ids);
        boolean isListed = document.id().equals(listed);
        SearchPass.Found all = pass.run(document, ids, isListed ? soFar : hits -> {});
        found.add(selected.map(all::within).orElse(all));
        progress.at(found.size(), documents.size());
      }
      return Optional.of(new Result(found, changed));
    } catch (EndlessSearchException endless) {
      return Optional.empty();
    }
  }

  /// What chooses the rows from now on as this search did.
  Rows.Lister lister(Map<String, Set<String>> changed) {
    return (segments, furniture) -> {
      if (!search.isFilter()) {
        return Rows.all(segments, furniture);
      }
      Document document = project.document(listed).withSegments(segments);
      try {
        return new SearchPass(search.withFurniture(furniture), project.documents(), new Cancel())
            .run(document, changed.getOrDefault(listed, Set.of()), hits -> {})
            .listed();
      } catch (EndlessSearchException endless) {
        return Rows.all(segments, furniture);
      }
    };
  }
}
