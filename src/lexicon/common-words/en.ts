import { words } from '../names/list.js'
import type { CommonWords } from './common-words.js'

/** Common words of English, beside the small words of its newsletters. */
export const en: CommonWords = {
  function: words`
    about above across again all almost alone along already although always among and another any anyone anything
    are around away back became because become been before began being below better between both but came can cannot
    come could did does doing done down during each either else enough even ever every far few first for from
    further gave get gets getting give given gives giving goes going gone good got had has have having her here hers
    him himself his how however into its itself just keep kept know last later least less let like made make makes
    making many may maybe me might more most much must near need never next nor not nothing now often once one only
    other others our out over own per put quite rather really same saw see seem several shall she should since some
    something soon still such take taken takes than that the their them then there these they thing things this
    those though three through thus together too took toward towards two under until upon use used uses using very
    via want was way ways well went were what when where whether which while who whole whom whose why will with
    within without would yet you your`,
  frequent: words`
    account act action added administration adopted affairs agency agreed agreement aid air allow already amount
    announce announced announcement announcing answer approved area areas army article asked association attack
    attacks attended author authorities available bank based battle best big bill blog board body border building
    business call called calls campaign candidate capital case cases cause center central centre chair change
    changes charge charged chief child children city civil claim clear close code committee community company
    conference conflict congress contact control council countries country court crime crisis current data date day
    days deadline deal death debate december decided decision defence defense demand department deputy details
    developers development director discussion document due early east economic education effort election end energy
    european evening event events evidence executive expected experts fact families family feature features federal
    few field final find first five force forces foreign former forum found four free full fund future general
    github global government governor great ground group groups half happy head health hear held help high history
    home hope hour hours house human hundred idea images important increase independent industry information inside
    institute interest interview issue issues january job jobs join joined judge july june justice key killed kind
    land large late latest launch law lawmakers lawyer lead leader leaders leading left legal letter level library
    life line link list little local long lost main major man management march market mayor media meet meeting
    meetings member members men message military million minister ministry minute minutes monday money month months
    morning move moved murder name nation national nations nearly network new newly news night north number office
    officer officers official officials old open open-source opened opening opinion opposition order organisation
    organisations organization organizations outside page paper parliament part party past pay peace people percent
    period person personal photo place plan planned plans pleased point police policy political post power present
    president press prime prison problem process project projects proposal protest public publish published question
    questions read reader readers ready recent reform region regional release released report reported reporter
    reporters reports request research resolution response result results return review right rights road rules run
    said saturday say says school second secretary section security senate senior sent series service services
    session set seven short side sign signed situation six small social society software source south speak special
    speech staff stand start started state stated statement states station step stop story street strong student
    students study sunday support system talk talks tax team ten term text thousand thousands thursday time times
    title today told tomorrow tonight tool tools top town trade train travel trial tuesday turn union united
    university update use users version victims video view village visit vote wait war warned water wednesday week
    weekend weekly weeks west white woman women word work worked workers working works world write writes writing
    written wrote year years yesterday young`,
}
